"""The partition table: botocore's ``partitions.json`` as source text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from codegen.endpoints.text import quoted, quoted_tuple
from codegen.problems import Problems
from codegen.raw import is_list, is_object

#: The outputs of a partition: the argument of ``Partition`` for each, and its type.
_OUTPUTS: Mapping[str, tuple[str, type]] = {
    "dnsSuffix": ("dns_suffix", str),
    "dualStackDnsSuffix": ("dual_stack_dns_suffix", str),
    "implicitGlobalRegion": ("implicit_global_region", str),
    "supportsFIPS": ("supports_fips", bool),
    "supportsDualStack": ("supports_dual_stack", bool),
}


def partition_table(partitions: Mapping[str, Any], problems: Problems) -> str:
    """Return the source of ``PARTITIONS``."""
    found = partitions.get("partitions")
    if not is_list(found) or not found:
        problems.note("partitions", "there are none")
        return ""
    lines = ["PARTITIONS = ("]
    for index, partition in enumerate(found):
        lines += _partition_lines(partition, f"partitions[{index}]", problems)
    return "\n".join([*lines, ")"]) + "\n"


def _partition_lines(partition: object, place: str, problems: Problems) -> list[str]:
    outputs = partition.get("outputs") if is_object(partition) else None
    if not is_object(partition) or not is_object(outputs):
        problems.note(place, "has to be an object with outputs")
        return []
    name, regex, regions = (partition.get(key) for key in ("id", "regionRegex", "regions"))
    if not isinstance(name, str) or not isinstance(regex, str) or not is_object(regions):
        problems.note(place, "needs an id, a regionRegex and regions")
        return []
    try:
        re.compile(regex)
    except re.error as error:
        problems.note(f"{place}.regionRegex", str(error))
    lines = [
        "    Partition(",
        f"        name={quoted(name)},",
        f"        region_regex={quoted(regex)},",
        f"        regions={quoted_tuple(regions)},",
    ]
    for key, (argument, type_) in _OUTPUTS.items():
        value = outputs.get(key)
        if not isinstance(value, type_):
            problems.note(f"{place}.outputs.{key}", f"{value!r} is no {type_.__name__}")
        source = quoted(value) if isinstance(value, str) else repr(value is True)
        lines.append(f"        {argument}={source},")
    return [*lines, "    ),"]
