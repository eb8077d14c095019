// Drives `uv run mcp dev gateway/server.py` once in a headless browser, as a person would:
// connect, Tools, ask, a question, Execute; prints what the page then shows.
//
//   make inspector BROWSER=1
//   node tests/inspector/browser.mjs [SCREENSHOT.png]
//
// Exit code 0: the page shows an answered `ask`.
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const QUESTION = 'How much is 250 dollars in euros?';
const PORT = 6391;
const START_MS = 120_000, ANSWER_MS = 60_000, PAUSE_MS = 800;

function start() {
  const env = {
    ...process.env, HOST: '127.0.0.1', CLIENT_PORT: String(PORT), MCP_SANDBOX_PORT: String(PORT + 1),
    MCP_AUTO_OPEN_ENABLED: 'false', DANGEROUSLY_OMIT_AUTH: 'true', MCP_STORAGE_DIR: '.inspector',
    npm_config_yes: 'true',
  };
  // A group of its own: `uv`, npm, sh and node all have to go at the end.
  return spawn('uv', ['run', 'mcp', 'dev', 'gateway/server.py'], { cwd: ROOT, env, detached: true });
}

function ready(server) {
  return new Promise((done, fail) => {
    let seen = '';
    const read = (data) => {
      seen += data;
      if (/up and running at/i.test(seen)) done();
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', (code) => fail(new Error(`mcp dev ended with ${code}:\n${seen}`)));
    setTimeout(() => fail(new Error(`mcp dev is not up:\n${seen}`)), START_MS).unref();
  });
}

async function ask(page) {
  const click = async (what, options) => {
    await what.first().click(options);
    await page.waitForTimeout(PAUSE_MS);
  };
  await page.route((url) => !['127.0.0.1', 'localhost'].includes(url.hostname), (r) => r.abort());
  await page.goto(`http://127.0.0.1:${PORT}`, { waitUntil: 'load' });
  await click(page.getByRole('switch').or(page.locator('input[type=checkbox]')), { force: true });
  await page.getByRole('button', { name: 'Disconnect from server' }).waitFor({ timeout: START_MS });
  await click(page.getByRole('button', { name: 'Close monitoring sidebar' }));
  for (const text of ['Tools', 'Ask']) await click(page.getByText(text, { exact: true }));
  await page.getByLabel(/query/i).first().fill(QUESTION);
  await click(page.getByRole('button', { name: /^(execute|run|call)/i }));
  await page.waitForFunction(
    () => document.body.innerText.includes('"outcome"'), null, { timeout: ANSWER_MS });
  await page.waitForTimeout(PAUSE_MS);
  return page.innerText('body');
}

const server = start();
let browser, code = 1;
try {
  await ready(server);
  browser = await playwright.launch({
    executablePath: process.env.CHROMIUM ?? await chromium.executablePath(),
    args: [...chromium.args, '--no-sandbox'], headless: true,
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  try {
    const text = await ask(page);
    console.log(text);
    code = /"outcome":\s*"answered"/.test(text) ? 0 : 1;
  } finally {
    if (process.argv[2]) await page.screenshot({ path: process.argv[2] });
  }
} finally {
  await browser?.close();
  server.removeAllListeners('exit');
  process.kill(-server.pid, 'SIGKILL');
}
process.exit(code);
