# The commands of the project. Each does its own set-up on Debian and Ubuntu; elsewhere it says what is missing.
# QGIS_PYTHON and QGIS_PROCESS override what is found: the Python that has QGIS, and the qgis_process program.
# JOBS is the number of processes that tests run in.

SHELL := /bin/bash
VENV := .venv
PYTHON := $(VENV)/bin/python
READY := $(VENV)/.ready
READERS := $(VENV)/.readers
JOBS ?= auto
PLUGIN := build/plugins/deesc_plugin
SOURCES = $(shell find deesc_plugin resources -type f -not -name '*.pyc' 2>/dev/null) metadata.txt LICENSE

export QT_QPA_PLATFORM ?= offscreen
export PYTHONDONTWRITEBYTECODE := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint texts bench torture package qgis shell pictures sample clean

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/:/' | awk -F': ' '{printf "  make %-9s %s\n", $$1, $$2}'

setup: $(READY)  ## install what is missing: QGIS by apt, Python packages into .venv

$(READY): .ci/setup .ci/requirements.txt
	@.ci/setup

$(READERS): $(READY)
	@.ci/setup readers

demo: $(READY) $(PLUGIN)/metadata.txt  ## the main job on the sample, without a window
	@$(PYTHON) .ci/demo.py

test: $(READY) $(READERS) $(PLUGIN)/metadata.txt  ## all tests, on all cores
	@$(PYTHON) -m pytest -n $(JOBS) --dist loadfile $(ARGS)

lint: $(READY)  ## style, types, and what the plugins site blocks
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/bandit -q -r deesc_plugin
	@git ls-files -z -- deesc_plugin resources metadata.txt ':!resources/samples' ':!*.ts' | xargs -0 $(VENV)/bin/detect-secrets-hook
	@$(VENV)/bin/flake8 --select QGS1,QGS3,QGS4 deesc_plugin  # QGS2 is experimental: it guesses types from names
	@echo "lint: clean"

texts: $(READY)  ## what is made from the code: the help page of the rules, the lists of texts to translate
	@$(PYTHON) .ci/rules_page.py
	@$(PYTHON) .ci/translations.py
	@$(PYTHON) .ci/sentences.py
	@$(PYTHON) .ci/help_pages.py

bench: $(READY) $(PLUGIN)/metadata.txt  ## ratios of time and accuracy against peers, in one run
	@$(PYTHON) -m tests.benchmarks

torture: $(READY) $(PLUGIN)/metadata.txt  ## campaigns against loss and crashes (hours): make torture PART=fuzz SEED=7 COUNT=100
	@$(PYTHON) -m tests.torture $(PART) $(addprefix --seed ,$(SEED)) $(addprefix --count ,$(COUNT))

package: $(READY)  ## dist/deesc_plugin.<version>.zip, for Plugins > Install from ZIP
	@$(PYTHON) .ci/package.py --zip

$(PLUGIN)/metadata.txt: $(READY) $(SOURCES) .ci/package.py .ci/help_pages.py .ci/rules_page.py
	@$(PYTHON) .ci/package.py

qgis: $(READY) $(PLUGIN)/metadata.txt  ## the real QGIS window with the plugin and the sample workspace
	@QT_QPA_PLATFORM= $(PYTHON) .ci/demo.py --window

shell: $(READY) $(PLUGIN)/metadata.txt  ## a shell in which README's commands run as they are written
	@bash --rcfile .ci/shell -i

pictures: demo $(READERS)  ## the pictures of the help and of README: sheets, pages, and the window in its languages
	@$(PYTHON) .ci/sheet_pictures.py
	@$(PYTHON) .ci/pictures.py

sample: $(READY)  ## make the sample drafts anew
	@$(PYTHON) -m tests.make_sample

clean:  ## remove what was built; keeps .venv
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find deesc_plugin tests -name __pycache__ -type d -prune -exec rm -rf {} +
