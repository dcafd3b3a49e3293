"""Mood: used by AddPet, DescribeEverything and 6 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class Mood(OpenEnum):
    """How it feels."""

    HAPPY = "happy"
    SAD = "SAD"
    SO_SO = "so-so"
    _2_0 = "2.0"
    EMPTY = ""
    SYMBOL = "*"
    MRO = "mro"
    NAME = "name"
    NONE = "None"
    VALUE_PRIVATE = "_private_"
    VALUE = "value"
    ARN_AWS = "arn:aws"
    ÜBER = "über"
    KEYS = "keys"
    SO_SO_2 = "so so"


read = reader_of(Mood)
