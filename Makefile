# make run, make test, make check, make fix, make bench [ONLY=area]; make bundle and make bundle-test for installers;
# make setup-time measures what make run takes the first time.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Two ways to set up: what the program needs to run, and with it the tools of development. Whoever has these uses them.
PROGRAM := $(VENV)/.program
INSTALLED := $(VENV)/.installed
READY := $(or $(wildcard $(INSTALLED)),$(PROGRAM))
ONLY ?=
# Tests run in so many processes beside this one, in it alone with 0; those that measure time run alone before them.
PROCESSES ?= 0
CONSTRAINTS ?= constraints.txt
# Of llama.cpp only the library is used: no programs, no server, no reading of pictures. These are given in the
# environment; pip knows a wheel that it built before by its source alone, and so takes that, however it was built.
LIBRARY_ONLY := -DLLAVA_BUILD=OFF -DLLAMA_BUILD_TOOLS=OFF -DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_EXAMPLES=OFF \
-DLLAMA_BUILD_TESTS=OFF '-DCMAKE_PROJECT_llama.cpp_INCLUDE=$(CURDIR)/packaging/llama_only.cmake'

.PHONY: run test check fix bench bundle bundle-test setup-time

run: $(READY)
	@$(BIN)/smallprint models get smollm2-135m --quiet
	@bash packaging/run.sh $(BIN)

test: $(INSTALLED)
	@bash packaging/system_libraries.sh $(BIN)/python
	@$(BIN)/smallprint models get smollm2-135m --quiet
	$(BIN)/python -m pytest -m timing
	$(BIN)/python -m pytest -m "not timing" --numprocesses $(PROCESSES)

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

# An installer, with nothing to compile or fetch where it is installed; packaging/bundle/README.md.
bundle: $(INSTALLED)
	@$(BIN)/smallprint models get smollm2-135m --quiet
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint $(CONSTRAINTS) --group bundle
	@CMAKE_ARGS="$(LIBRARY_ONLY) $$CMAKE_ARGS" $(BIN)/python packaging/bundle/build.py

bundle-test:
	$(BIN)/python packaging/bundle/selftest.py

setup-time:
	@$(PYTHON) packaging/setup_time.py

# The virtual environment, made again whenever the project's requirements change, from the versions that were tested.
define set_up
	@command -v $(PYTHON) >/dev/null || { echo "Smallprint needs Python 3.11 or newer, and there is no $(PYTHON):" \
	"install it$$(command -v apt-get >/dev/null && echo ' (run: sudo apt-get install python3-venv g++)')," \
	"or name one, as in: make run PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) packaging/environment.py $(VENV)
	@$(BIN)/python packaging/compiler.py $(CONSTRAINTS)
	@echo "Setting up in $(VENV) (the first time, llama.cpp is compiled: about two minutes on two cores)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check "pip>=25.1"
	@CMAKE_ARGS="$(LIBRARY_ONLY) $$CMAKE_ARGS" \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint $(CONSTRAINTS) --editable .$(1)
	@touch $@
endef

$(PROGRAM): pyproject.toml constraints.txt
	$(call set_up)

$(INSTALLED): pyproject.toml constraints.txt
	$(call set_up, --group dev)
