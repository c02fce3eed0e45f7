# Everything sets itself up. On Windows and macOS: uv run workstation, uv run pytest.
.PHONY: help run test lint bench shots clean
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
ARGS :=

help: ## show this
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

run: ## open the desk (ARGS="--data DIR" and the like are passed on)
	@bash packaging/setup.sh --screen
	@.venv/bin/workstation $(ARGS)

test: lint ## all tests, after lint
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest $(ARGS)

lint: ## ruff, mypy, import-linter
	@bash packaging/setup.sh
	@$(PYTHON) -m ruff check
	@$(PYTHON) -m ruff format --check
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports --no-cache

bench: ## measure, print a table with ratios
	@bash packaging/setup.sh
	@$(PYTHON) -m tests.bench $(ARGS)

shots: ## render every screen, light and dark, into shots/
	@bash packaging/setup.sh
	@$(PYTHON) -m tests.shots $(ARGS)

clean: ## remove what was set up or built
	rm -rf .venv .venv-tools build dist shots .mypy_cache .ruff_cache .pytest_cache .hypothesis
