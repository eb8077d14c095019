#!/usr/bin/env bash
# The previewed edit of one word rewrites every line of the file.
#
# Versions: @modelcontextprotocol/server-filesystem 2026.8.31, @modelcontextprotocol/sdk 1.32.2, node 20.20.
# Expected: `edit_file` with `dryRun` shows what `edit_file` will do, and lines outside of the diff stay
#   byte for byte as they were; that is what the dry run is for.
# Happens (2026-12-01): in a file with Windows line ends, preview and edit print the same diff of one
#   line, and the edit turns every CR LF of the file into LF. The preview compares two texts from which
#   the line ends were taken before, so it cannot show the change, nor does the diff of the real edit:
#     diff: 1 line out, 1 line in     bytes: 4 of 4 lines differ
# Matters: consent by preview ("this call changes one line, go on?") is given to something else: git
#   shows the whole file as changed, and readers that want CR LF get none. A gateway that offers a
#   preview has to compare the files itself; a dry run of edit_file is no full account.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
npm install --silent --no-audit --no-fund --prefix "$tmp/n" \
  @modelcontextprotocol/server-filesystem@2026.8.31 @modelcontextprotocol/sdk@1.32.2 >/dev/null
mkdir "$tmp/files"

cat > "$tmp/n/look.mjs" <<'JS'
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const [folder] = process.argv.slice(2);
const path = `${folder}/prices.csv`;
const lines = ["item,price", "tea,3", "milk,2", "bread,4"];
writeFileSync(path, lines.map((line) => `${line}\r\n`).join(""));

const client = new Client({ name: "finding", version: "1" });
await client.connect(new StdioClientTransport({
  command: `${import.meta.dirname}/node_modules/.bin/mcp-server-filesystem`,
  args: [folder], stderr: "ignore" }));
const edit = async (dryRun) => {
  const edits = [{ oldText: "milk", newText: "oats" }];
  const result = await client.callTool({ name: "edit_file", arguments: { path, edits, dryRun } });
  assert(!result.isError, `edit_file failed: ${result.content[0].text}`);
  return result.content[0].text.split("\n").filter((line) => /^[-+](?![-+])/.test(line));
};
const read = () => readFileSync(path, "latin1").split(/(?<=\n)/);

const before = read();
const preview = await edit(true);
assert.deepEqual(read(), before, "CHANGED: the dry run itself writes");
const done = await edit(false);
const after = read();
await client.close();
const differ = after.filter((line, at) => line !== before[at]).length;
console.log("  preview:", preview, " edit:", done);
console.log("  before:", before, "\n  after: ", after);
console.log(`  the preview shows ${preview.length / 2} changed line, ${differ} of ${before.length} differ`);
assert.deepEqual(preview, ["-milk,2", "+oats,2"], "CHANGED: the preview shows more than one line");
assert.deepEqual(done, preview, "CHANGED: preview and edit print different diffs");
assert.equal(differ, before.length, "CHANGED: lines outside of the diff keep their bytes");
JS
node "$tmp/n/look.mjs" "$tmp/files"
echo "HOLDS: the preview shows one line, the edit rewrites all of them."
