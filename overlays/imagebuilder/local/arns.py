"""Names, semantic versions and Amazon Resource Names, by the service's rules.

A version ARN can have ``x`` for a node, and for all to its right: it then means the newest version
that fits. The patterns are those of the API reference (``ImageBuilderArn``, ``VersionNumber``).
"""

from __future__ import annotations

import re
from typing import TypeAlias

from attrs import frozen

from .errors import invalid, version_number

#: Major, minor and patch.
Version: TypeAlias = tuple[int, int, int]

#: The greatest number that a node of a version can have (API reference, CreateComponent), and that
#: of a build: there are no more than these.
GREATEST_NODE = 2**30 - 1

#: The partitions other than that of most regions, by how the names of their regions begin.
_PARTITIONS = {
    "cn-": "aws-cn",
    "us-gov-": "aws-us-gov",
    "us-iso-": "aws-iso",
    "us-isob-": "aws-iso-b",
    "eu-isoe-": "aws-iso-e",
    "us-isof-": "aws-iso-f",
    "eusc-": "aws-eusc",
}
_REGION = re.compile(r"[a-z]{2,}(?:-[a-z]+)+-[0-9]+")
_NODE = r"(?:[0-9]+|x)"
_ARN = re.compile(
    r"arn:(?P<partition>aws[^:]*):imagebuilder:(?P<region>[^:]+):"
    r"(?P<account>[0-9]{12}|aws(?:-[a-z-]+)?|third-party):"
    r"(?P<kind>image-recipe|container-recipe|infrastructure-configuration"
    r"|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow)/"
    r"(?P<slug>(?:(?<=workflow/)(?:build|test|distribution)/)?[a-z0-9-_]+)"
    rf"(?:/(?P<version>{_NODE}\.{_NODE}\.{_NODE})(?:/(?P<build>[0-9]+))?)?"
)
#: More digits make a greater number, or begin with zeros.
_DIGITS = 18
_SEMANTIC = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")


@frozen(kw_only=True)
class Arn:
    """An ARN of the service in its parts.

    ``slug`` is the name in the form that ARNs have, for workflows with the stage before it
    (``build/my-workflow``); ``version`` is its text, with ``x`` where it has wildcards.
    """

    partition: str
    region: str
    account: str
    kind: str
    slug: str
    version: str | None = None
    build: int | None = None

    def __str__(self) -> str:
        tail = "" if self.version is None else f"/{self.version}"
        if self.build is not None:
            tail = f"{tail}/{self.build}"
        return (
            f"arn:{self.partition}:imagebuilder:{self.region}:{self.account}:"
            f"{self.kind}/{self.slug}{tail}"
        )

    @property
    def nodes(self) -> tuple[int, ...]:
        """The numbers of the version up to its first wildcard."""
        texts = [] if self.version is None else self.version.split(".")
        return tuple(number(text) for text in texts[: texts.index("x") if "x" in texts else None])


def parse(text: str, parameter: str, kind: str | None = None) -> Arn:
    """Return the parts of an ARN.

    ``parameter`` is the member that has it, ``kind`` the kind of resource that it must be of.
    Raises an ``InvalidParameterValueException`` for anything else. Numbers that are greater than
    any there can be are of no resource, like all others that are not there.
    """
    match = _ARN.fullmatch(text)
    if match is None or (kind is not None and match["kind"] != kind):
        what = "an ARN of EC2 Image Builder" if kind is None else f"the ARN of a resource '{kind}'"
        raise invalid(parameter, f"'{text}' is not {what}.")
    version = match["version"]
    if version is not None and not _wildcards_trail(version):
        raise invalid(parameter, "All nodes to the right of the first wildcard must be wildcards.")
    return Arn(
        partition=match["partition"],
        region=match["region"],
        account=match["account"],
        kind=match["kind"],
        slug=match["slug"],
        version=version,
        build=None if match["build"] is None else number(match["build"]),
    )


def number(digits: str) -> int:
    """Return the number of a node or a build; of one that is too great, one that none has."""
    return int(digits) if len(digits) <= _DIGITS else GREATEST_NODE + 1


def _wildcards_trail(version: str) -> bool:
    nodes = version.split(".")
    return "x" not in nodes or set(nodes[nodes.index("x") :]) == {"x"}


def is_region(text: str) -> bool:
    """Return whether ``text`` has the form of a region's name."""
    return _REGION.fullmatch(text) is not None


def slug_of(name: str) -> str:
    """Return a resource's name in the form that its ARN has.

    Names that differ only in case, spaces or underscores count as the same name. What an ARN cannot
    have is a hyphen in it, too.
    """
    return re.sub("[^a-z0-9-]", "-", name.lower())


def partition_of(region: str) -> str:
    """Return the partition that a region is in, which ARNs begin with."""
    for beginning, partition in _PARTITIONS.items():
        if region.startswith(beginning):
            return partition
    return "aws"


def parse_version(text: str, parameter: str = "semanticVersion") -> Version:
    """Return the numbers of a semantic version.

    Raises an ``InvalidVersionNumberException`` for what is none, and for a node that is too great.
    """
    if _SEMANTIC.fullmatch(text) is None:
        raise version_number(parameter, "It must be <major>.<minor>.<patch>, all numbers.")
    major, minor, patch = map(number, text.split("."))
    if max(major, minor, patch) > GREATEST_NODE:
        raise version_number(parameter, f"No node can be greater than {GREATEST_NODE}.")
    return major, minor, patch


def version_text(version: Version) -> str:
    """Return a semantic version as text."""
    return ".".join(map(str, version))


def latest_references(arn: Arn) -> dict[str, str]:
    """Return the ARNs that always mean the latest version, in the wire form of the member."""
    major, minor, patch = arn.nodes

    def of(version: str) -> str:
        return str(
            Arn(
                partition=arn.partition,
                region=arn.region,
                account=arn.account,
                kind=arn.kind,
                slug=arn.slug,
                version=version,
            )
        )

    return {
        "latestVersionArn": of("x.x.x"),
        "latestMajorVersionArn": of(f"{major}.x.x"),
        "latestMinorVersionArn": of(f"{major}.{minor}.x"),
        "latestPatchVersionArn": of(f"{major}.{minor}.{patch}"),
    }
