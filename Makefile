# The five commands: make run, make test, make check, make fix, make bench [ONLY=area].

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
ONLY ?=

.PHONY: run test check fix bench

run: $(INSTALLED)
	@bash packaging/system_libraries.sh $(BIN)/python
	@$(BIN)/smallprint models get smollm2-135m --quiet
	@bash packaging/run.sh $(BIN)/smallprint

test: $(INSTALLED)
	@bash packaging/system_libraries.sh $(BIN)/python
	@$(BIN)/smallprint models get smollm2-135m --quiet
	$(BIN)/python -m pytest

check: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/module_size.py

fix: $(INSTALLED)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(INSTALLED)
	@$(BIN)/smallprint models get smollm2-135m --quiet
	$(BIN)/python -m tests.bench $(ONLY)

# The virtual environment, made again whenever the project's requirements change.
$(INSTALLED): pyproject.toml
	@echo "Setting up in $(VENV) (the first time, llama.cpp is compiled: about seven minutes on two cores)…"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	@touch $@
