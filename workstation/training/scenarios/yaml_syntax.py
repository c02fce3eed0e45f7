"""Where a file is no YAML at all: which of the usual slips it is, so that a sentence can say what to do."""

from __future__ import annotations

from collections.abc import Sequence

import yaml

from workstation.domain.faults import Fault, Place, fault

_BY_PROBLEM = (
    ("mapping values are not allowed", "colon_in_text"),
    ("could not find expected ':'", "colon_missing"),
    ("did not find expected ',' or", "bracket_open"),
    ("expected ',' or", "bracket_open"),
    ("did not find expected node content", "bracket_open"),
    ("expected the node content", "bracket_open"),
    ("unexpected end of stream", "quote_open"),
    ("unknown escape character", "bad_escape"),
    ("did not find expected hexdecimal number", "bad_escape"),
    ("expected escape sequence of", "bad_escape"),
    ("undefined tag handle", "tag"),
    ("did not find expected key", "indentation"),
    ("did not find expected '-' indicator", "indentation"),
    ("expected <block end>", "indentation"),
    ("expected <document start>", "indentation"),
    ("sequence entries are not allowed", "indentation"),
    ("block sequence entries are not allowed", "indentation"),
    ("cannot start any token", "bad_start"),
)
"""What the parsers (libyaml's and Python's) say, and our code for it."""

_FROM_THE_BEGINNING = frozenset(("bracket_open", "quote_open"))
"""Shown where it was opened, not where the end was missed."""


def syntax_fault(error: yaml.YAMLError, lines: Sequence[str]) -> Fault:
    """The fault that stopped the parser, at a place inside the file's ``lines``."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return fault(Place(1, 1, 0), "syntax", why=str(error))
    problem = str(error.problem or error.context or "")
    code = next((code for words, code in _BY_PROBLEM if words in problem), "syntax")
    begun = error.context_mark if code in _FROM_THE_BEGINNING else None
    mark = begun or error.problem_mark or error.context_mark
    row = min(mark.line, len(lines) - 1) if mark is not None else 0
    column = min(mark.column, len(lines[row])) if mark is not None and row == mark.line else 0
    sign = lines[row][column : column + 1]
    if code == "bad_start" and sign == "\t":
        code = "tab"
    if code == "indentation" and lines[row][:column].rstrip().endswith(('"', "'")):
        code = "after_quote"
    return fault(Place(row + 1, column + 1, 0), code, why=problem, sign=sign, tag=sign)
