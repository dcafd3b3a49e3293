"""Whether a text is an ARN that can be watched, and if not, everything that is wrong with it.

That is the ARN of one build of an image, of a version of an image, which can have wildcards, or of
a pipeline. The last two are watched by their newest build.
"""

from __future__ import annotations

import re

#: The service model's patterns for ``ImageBuildVersionArn``, ``ImageVersionArnOrBuildVersionArn``
#: and ``ImagePipelineArn``; a test compares them.
BUILD = (
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?)"
    r":image/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+$"
)
VERSION_OR_BUILD = (
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?)"
    r":image/[a-z0-9-_]+/(?:(?:([0-9]+|x)\.([0-9]+|x)\.([0-9]+|x))|(?:[0-9]+\.[0-9]+\.[0-9]+/[0-9]+))$"
)
PIPELINE = r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+$"

_BEGINNING = "arn:aws:imagebuilder:REGION:ACCOUNT"
#: The forms of the three, for people.
FORMS = (
    f"{_BEGINNING}:image/NAME/MAJOR.MINOR.PATCH/BUILD",
    f"{_BEGINNING}:image/NAME/MAJOR.MINOR.PATCH (or x.x.x)",
    f"{_BEGINNING}:image-pipeline/NAME",
)

#: What each part between colons has to be: its name, the pattern, and how to say it.
_PARTS = (
    ("first part", r"arn", "'arn'"),
    ("partition", r"aws[^:]*", "'aws' or one that begins with it"),
    ("service", r"imagebuilder", "'imagebuilder'"),
    ("region", r"[^:]+", "a region"),
)
_ACCOUNT = ("account", r"[0-9]{12}|aws(?:-[a-z-]+)?", "12 digits or 'aws'")
_ACCOUNT_OF_PIPELINE = ("account", r"[0-9]{12}|aws", "12 digits or 'aws'")
_NAME = r"[a-z0-9-_]+", "lower-case letters and digits with '-' and '_'"
_WHOLE_VERSION = r"[0-9]+\.[0-9]+\.[0-9]+"
#: The parts of the resource, between slashes, and how many of them there have to be.
_IMAGE = (
    ("resource type", r"image", "'image' or 'image-pipeline'"),
    ("image name", *_NAME),
    ("version", _WHOLE_VERSION + r"|([0-9]+|x)(\.([0-9]+|x)){2}", "three numbers such as 1.0.0"),
    ("build version", r"[0-9]+", "a number"),
)
_PIPELINE = (
    ("resource type", r"image-pipeline", "'image-pipeline'"),
    ("pipeline name", *_NAME),
)
#: The service model's ``FilterValues``; a test compares it.
MOST_VALUES = 10
#: An ``x`` with a number after it.
_NUMBER_AFTER_X = re.compile(r"x\..*[0-9]")


def arn_problem(text: str) -> str | None:
    """Return one sentence that names everything wrong with ``text``, ``None`` when it is right."""
    *head, resource = text.split(":", len(_PARTS) + 1)
    if len(head) <= len(_PARTS):
        wrong = [f"it has {len(head) + 1} parts between colons instead of {len(_PARTS) + 2}"]
        wrong += [] if head[:1] == ["arn"] else ["it does not begin with 'arn:'"]
    elif resource.partition("/")[0] == "image-pipeline":
        wrong = _wrong_parts((*_PARTS, _ACCOUNT_OF_PIPELINE), head)
        wrong += _wrong_parts(_PIPELINE, resource.split("/"))
    else:
        wrong = [*_wrong_parts((*_PARTS, _ACCOUNT), head), *_wrong_image(resource.split("/"))]
    if not wrong:
        return None
    kinds = "a build, of an image version or of a pipeline"
    return f"{text!r} is not the ARN of {kinds} ({', '.join(FORMS)}): {', '.join(wrong)}"


def is_build(text: str) -> bool:
    """Return whether ``text`` is the ARN of one build."""
    return re.fullmatch(BUILD, text) is not None


def is_pipeline(arn: str) -> bool:
    """Return whether a valid ARN is that of a pipeline."""
    return ":image-pipeline/" in arn


def has_wildcards(arn: str) -> bool:
    """Return whether a valid ARN is that of a version with an ``x``."""
    return not is_pipeline(arn) and arn.endswith("x")


def is_of(build: str, version: str) -> bool:
    """Return whether ``build``, the ARN of one, is of the image ``version``, wildcards or not."""
    image, _, numbers = build.rpartition("/")[0].rpartition("/")
    of_image, _, wanted = version.rpartition("/")
    pairs = zip(numbers.split("."), wanted.split("."), strict=True)
    return image == of_image and all(node in ("x", number) for number, node in pairs)


def names_of(version: str) -> list[str]:
    """Return values of a filter ``name`` that every image matches that has the ARN ``version``.

    A name is in the ARN in lower case, with hyphens for spaces and underscores, and the filter
    takes it as it was entered (API reference, ``Filter``). So the values are the ways to write the
    name, or its beginning with a ``*``: as much of it as has no more ways than a filter values.

    >>> names_of("arn:aws:imagebuilder:us-west-2:123456789012:image/a-1/x.x.x")
    ['a-1', 'a_1', 'a 1', 'A-1', 'A_1', 'A 1']
    """
    name = version.split("/")[1]
    ways = [""]
    for letter in name:
        written = dict.fromkeys("-_ " if letter == "-" else (letter, letter.upper()))
        if len(ways) * len(written) > MOST_VALUES:
            return [f"{way}*" for way in ways]
        ways = [way + each for way in ways for each in written]
    return ways


def numbers_of(build: str) -> tuple[int, ...]:
    """Return the version and the number of a build by its ARN, to compare them."""
    _, _, version, number = build.split("/")
    return (*map(int, version.split(".")), int(number))


def region_of(arn: str) -> str:
    """Return the region of a valid ARN."""
    return arn.split(":")[3]


def name_of(arn: str) -> str:
    """Return the last names of an ARN, which tell a person what it is: ``my-image/1.0.0/1``."""
    return arn.rpartition(":")[2].partition("/")[2] or arn


def _wrong_image(parts: list[str]) -> list[str]:
    """Return what is wrong with the resource of a build or of an image version."""
    # Without a number of a build it is a version.
    wrong = _wrong_parts(_IMAGE[:3] if len(parts) <= 3 else _IMAGE, parts)
    version = parts[2] if len(parts) > 2 else ""
    if re.fullmatch(_IMAGE[2][1], version) and "x" in version:
        # API reference, ``Image``: all nodes to the right of a wildcard are wildcards.
        if _NUMBER_AFTER_X.search(version):
            wrong.append(f"the version is {version!r}, which has a number after an x")
        if len(parts) > 3:
            wrong.append(f"a build is of a whole version, not of {version!r}")
    return wrong


def _wrong_parts(rules: tuple[tuple[str, str, str], ...], parts: list[str]) -> list[str]:
    """Return what is wrong with each of ``parts``, missing and surplus ones included."""
    wrong: list[str] = []
    for index, (name, pattern, right) in enumerate(rules):
        if index >= len(parts):
            wrong.append(f"the {name} is missing")
        elif not re.fullmatch(pattern, parts[index]):
            wrong.append(f"the {name} is {parts[index]!r}, not {right}")
    if len(parts) > len(rules):
        surplus = "/".join(parts[len(rules) :])
        wrong.append(f"nothing can follow the {rules[-1][0]}, but {surplus!r} does")
    return wrong
