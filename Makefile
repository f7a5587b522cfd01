# Everything a newcomer needs: `make rehearse` to try it, `make test` to change it.
PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo $$p; exit; }; done)
VENV := .venv
BIN := $(VENV)/bin
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header

# Tests write many small databases: in memory where there is room for them.
ROOM = $(shell df -Pk /dev/shm 2>/dev/null | awk -v own="/dev/shm/toward-$$(id -u)" 'NR == 2 && $$4 > 4000000 { print own; found = 1 } END { exit !found }' || echo "$${TMPDIR:-/tmp}")

.PHONY: help setup rehearse run check test sbom soak bench pin clean
help: ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(VENV)/ready ## only the set-up: .venv from hash-pinned requirements

rehearse: setup ## the whole thing on this machine: a local Telegram, the bot, three phones in a page
	@exec $(BIN)/toward rehearse

run: setup ## the bot on Telegram; needs TOWARD_TOKEN
	@exec $(BIN)/toward run

check: $(VENV)/ready-dev ## what the tools and the scripts' compiler say
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/vulture
	$(BIN)/bandit --quiet --configfile pyproject.toml --recursive bot conversations prompts storage rehearsal
	$(BIN)/toward check

test: $(VENV)/ready-dev browser ## every test
	@mkdir -p $(ROOM)
	TMPDIR=$(ROOM) $(BIN)/pytest -n 3 --dist worksteal

sbom: $(VENV)/ready-dev ## sbom.json: what Toward is made of, with hashes, as CycloneDX
	@$(BIN)/cyclonedx-py requirements requirements.txt --pyproject pyproject.toml --spec-version 1.6 \
		--output-reproducible --short-PURLs --output-file sbom.json 2>/dev/null
	@echo "sbom.json: $$(grep -c '"bom-ref"' sbom.json) entries"

soak: $(VENV)/ready-dev ## the long runs, for hours: hundreds of kill -9, 200,000 pairs of worlds
	$(BIN)/pytest -m soak -n 2 --dist worksteal

bench: $(VENV)/ready-dev ## timings, printed and never asserted
	$(BIN)/python -m benchmarks

pin: ## write the pinned requirements anew (needs uv)
	$(COMPILE) pyproject.toml --group setup -o requirements.txt
	$(COMPILE) pyproject.toml --group setup --group check --group test -c requirements.txt -o requirements-dev.txt

clean: ## remove what the set-up made; data stays
	rm -rf $(VENV) .*_cache

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Toward needs Python 3.11 or newer with its venv module (Debian: python3-venv)." >&2; exit 1; }
	@echo "1/3  Making $(VENV) with $(PYTHON)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/ready: requirements.txt pyproject.toml | $(VENV)/bin/python
	@echo "2/3  Installing what it needs: $$(grep -c == requirements.txt) packages, each checked against its hash"
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --progress-bar on --require-hashes -r requirements.txt
	@echo "3/3  Installing Toward itself"
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/ready-dev: requirements-dev.txt $(VENV)/ready
	@echo "     Adding what tests and checks need: $$(grep -c == requirements-dev.txt) packages in all"
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --progress-bar on --require-hashes -r requirements-dev.txt
	@touch $@

# The page's tests drive a real browser. It comes from the system, not from a package of ours.
.PHONY: browser
browser:
	@command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 \
	|| { test "$$(id -u)" = 0 && command -v apt-get >/dev/null 2>&1 && echo "     Installing chromium for the page's tests" \
	     && apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; } \
	|| { echo "The page's tests need Chromium: install it (Debian: apt-get install chromium) and run make test again." >&2; exit 1; }
