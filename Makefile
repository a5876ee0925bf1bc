# make run: set up what is missing, then start the bot. `make help` lists the rest.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --no-input
PINS := $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links

.DELETE_ON_ERROR:
.PHONY: help run setup test check bench gallery pins clean

help:
	@echo 'make run    set up what is missing and start the bot'
	@echo 'make setup  prepare $(VENV) with everything, developer tools included'
	@echo 'make test   run all tests'
	@echo 'make check  lint, format, types, layers'
	@echo 'make bench  measure, beside others in the same run'
	@echo 'make gallery  draw docs/gallery.md anew'
	@echo 'make pins   choose the newest releases and pin them, with hashes'
	@echo 'make clean  remove $(VENV)'

run: $(VENV)/run.stamp
	@$(BIN)/python -m bot run

setup: $(VENV)/dev.stamp

test: $(VENV)/dev.stamp
	@$(BIN)/python -m pytest -q -n auto --dist worksteal

check: $(VENV)/dev.stamp
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

# Who cannot install what is compared with is measured alone.
bench: $(VENV)/dev.stamp
	@$(PIP) install --require-hashes -r requirements-bench.txt </dev/null >&2 || true
	@for script in bench/*.py; do \
		$(BIN)/python -m bench.$$(basename $$script .py) || exit 1; \
	done

gallery: $(VENV)/run.stamp
	@$(BIN)/python -m docs.draw_gallery

pins: $(VENV)/run.stamp
	@$(PIP) install uv
	@echo 'setuptools>=77' | $(PINS) pyproject.toml - -o requirements.txt
	@echo 'setuptools>=77' | $(PINS) --extra dev -c requirements.txt pyproject.toml - \
		-o requirements-dev.txt
	@echo 'setuptools>=77' | $(PINS) --extra bench -c requirements-dev.txt pyproject.toml - \
		-o requirements-bench.txt

clean:
	@rm -rf $(VENV)

# What is printed while setting up goes to stderr, and nothing there reads stdin: both belong to
# the bot, so that `echo "Ak Zhol votes" | make run` works from the first time on.
$(VENV)/run.stamp: $(BIN)/python requirements.txt pyproject.toml
	@echo 'Installing what the bot needs (once, about a minute) ...' >&2
	@$(PIP) install --require-hashes -r requirements.txt </dev/null >&2
	@$(PIP) install --no-deps --no-build-isolation -e . </dev/null >&2
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements-dev.txt
	@echo 'Installing the developer tools (once) ...' >&2
	@$(PIP) install --require-hashes -r requirements-dev.txt </dev/null >&2
	@touch $@

# A name on PATH may be too old, a shim that does not run, or a Python without venv: try each.
$(BIN)/python:
	@for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14 python; do \
		if "$$python" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' \
			</dev/null >/dev/null 2>&1; then \
			exec "$$python" -m venv --clear $(VENV) </dev/null >&2; \
		fi; \
	done; \
	echo 'No Python 3.11 or newer with its venv module was found: install one' \
		'(Debian, Ubuntu: python3-venv) or name it with PYTHON=/path/to/python3.' >&2; \
	exit 1
