"""`fork_wrapper.py [own-session] ARGS...`: forks a server, like `npx`, `uvx` or a shell script do, and waits for it.

It ignores SIGTERM itself. With `own-session` the server is in another process group and session.
"""

import signal
import subprocess
import sys

signal.signal(signal.SIGTERM, signal.SIG_IGN)
words = sys.argv[1:]
away = words[:1] == ["own-session"]
subprocess.Popen([sys.executable, *words[away:]], start_new_session=away).wait()
