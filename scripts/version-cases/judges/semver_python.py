"""Judges pairs with the PyPI package semver, which accepts strict Semantic Versioning alone."""

import sys
from importlib.metadata import version

from semver import Version


def verdict(a, b):
    try:
        order = Version.parse(a).compare(Version.parse(b))
    except ValueError:
        return "?"
    return "<" if order < 0 else ">" if order > 0 else "="


print("python-semver", version("semver"))
for line in sys.stdin:
    print(verdict(*line.rstrip("\n").split("\t")))
