"""The tables of the benchmark that judge no row: the package's parts, and every service."""

from __future__ import annotations

from bench import every_service, sizes
from bench.measurements import size


def test_the_parts_of_the_package_are_all_of_it() -> None:
    counted = size.counted()
    parts = sizes.sizes()
    assert parts.total() == sum(path.stat().st_size for path in counted.values())
    assert not {"local", "serving", "services", "watch", "_api.txt"} & parts.keys()


def test_what_stands_in_a_module_is_told_apart() -> None:
    text = (
        '# first\n"""A module."""\n\nimport os\n\n\n@define\nclass A:\n    """A class."""\n\n'
        '    x: int\n\n\ndef call():\n    """A method."""\n    return 1\n\n\n'
        "def read_body(data):\n    return data\n\n\nregister(A)\n"
    )
    parts: dict[str, int] = {}
    for what, length in sizes.split(text):
        parts[what] = parts.get(what, 0) + length
    assert sum(parts.values()) == len(text)
    assert parts["imports"] == len("import os\n")
    assert parts["tables"] == len("register(A)\n")
    assert parts["read…"] == len("def read_body(data):\n    return data\n")
    assert parts["methods"] == len("def call():\n    return 1\n")
    assert parts["classes"] == len("@define\nclass A:\n\n    x: int\n")


def test_only_services_as_large_as_the_first_are_judged() -> None:
    def generated(members: int, cpu: float) -> every_service.Generated:
        return every_service.Generated(service=f"s{members}", members=members, cpu=cpu, peak=1.0)

    ours = generated(1000, 1.0)
    small, large, slow = generated(10, 9.0), generated(1000, 1.3), generated(2000, 1.31)
    assert every_service.over_target([small, large, slow], ours) == [slow]
