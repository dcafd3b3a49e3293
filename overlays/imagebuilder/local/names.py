"""The model's names of members, from their Python names."""

from __future__ import annotations

import re
from functools import cache


@cache
def model_name(name: str) -> str:
    """Return the model's name of a member.

    >>> model_name("s3_bucket_name")
    's3BucketName'
    """
    return re.sub(r"_(.)", lambda match: match[1].upper(), name)
