# Every target works on a fresh clone with python3, its venv module and make. PY chooses the interpreter.
PY ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip install -q --disable-pip-version-check --require-hashes
WORKERS ?= auto

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo run test quick unit browser oracle practice golden rules-coverage lint format migrations bench requirements

help:  ## say what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

# The stamps make a second call start at once; a changed lock installs again.
.venv/.prod: requirements.txt
	$(PY) -m venv .venv
	$(PIP) -r requirements.txt
	@touch $@

.venv/.dev: requirements-dev.txt
	$(PY) -m venv .venv
	$(PIP) -r requirements-dev.txt
	@touch $@ .venv/.prod

demo: .venv/.prod  ## start the product with a demo school on http://127.0.0.1:8000 (PORT=...)
	@$(BIN)/python manage.py demo $(ARGS)

run: .venv/.prod  ## development server, reloads on a change
	INTRAIN_DEBUG=1 $(BIN)/python manage.py runserver $(or $(PORT),8000)

# Two runs, because browser tests are slower side by side on two cores. Each must run tests: pytest exits 5 for none.
test: unit browser  ## every test

quick: .venv/.dev  ## tests without a browser and without the sweeps over every case, plot and page: about a minute
	$(BIN)/python -m pytest -m "not browser and not sweep" -n $(WORKERS) $(ARGS)

unit: .venv/.dev  ## all tests without a browser
	$(BIN)/python -m pytest -m "not browser" -n $(WORKERS) $(ARGS)

# What fails is tried once more by itself, and both runs are printed: keys and clicks meet a browser that is still busy.
browser: .venv/.dev  ## tests in Chromium
	$(BIN)/python -m pytest -m browser $(ARGS) || $(BIN)/python -m pytest -m browser --last-failed --last-failed-no-failures none $(ARGS)

oracle: .venv/.dev  ## 10 000 free patients through the engine and its second reading
	ORACLE_EXAMPLES=10000 $(BIN)/python -m pytest tests/classification/test_oracle.py $(ARGS)

practice: .venv/.dev  ## 10 000 practice patients of each area, played by scripted learners
	PRACTICE_PATIENTS=10000 $(BIN)/python -m pytest tests/cases/test_practice_learners.py $(ARGS)

golden: .venv/.dev  ## rewrite the golden files of the shipped cases; read their diff
	$(BIN)/python -m tests.classification.golden

rules-coverage: .venv/.dev  ## which criteria and branches of rows no case and no table exercises
	$(BIN)/python -m tests.classification.coverage

lint: .venv/.dev  ## style, types, templates
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/djlint --lint --quiet templates

format: .venv/.dev  ## let ruff mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

migrations: .venv/.dev  ## fail if a model changed without its migration
	$(BIN)/python manage.py makemigrations --check --dry-run

bench: .venv/.dev  ## measure speed against the goals
	$(BIN)/python -m tests.bench $(ARGS)

# uv is a maintainer's tool: its output names no host, and --universal serves Debian's own 3.11.2 as well.
UV := uv pip compile -q --universal --python-version 3.11 --generate-hashes --custom-compile-command "make requirements"
requirements:  ## compile requirements*.txt from requirements*.in (needs uv)
	$(UV) requirements.in -o requirements.txt
	$(UV) requirements-dev.in -o requirements-dev.txt
