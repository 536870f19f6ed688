"""Judges pairs with the PyPI package packaging. Up to 21.3 it accepts any string, since then PEP 440 alone."""

import sys
from importlib.metadata import version

from packaging.version import InvalidVersion, parse


def verdict(a, b):
    try:
        left, right = parse(a), parse(b)
    except InvalidVersion:
        return "?"
    return "<" if left < right else ">" if left > right else "="


print("packaging", version("packaging"))
for line in sys.stdin:
    print(verdict(*line.rstrip("\n").split("\t")))
