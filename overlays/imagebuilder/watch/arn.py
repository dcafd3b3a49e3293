"""Whether a text is the ARN of an image build version, and if not, everything that is wrong."""

from __future__ import annotations

import re

#: The service model's pattern for ``ImageBuildVersionArn``; a test compares them.
PATTERN = (
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?)"
    r":image/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+$"
)
FORM = "arn:aws:imagebuilder:REGION:ACCOUNT:image/NAME/MAJOR.MINOR.PATCH/BUILD"

#: What each part between colons has to be: its name, the pattern, and how to say it.
_PARTS = (
    ("first part", r"arn", "'arn'"),
    ("partition", r"aws[^:]*", "'aws' or one that begins with it"),
    ("service", r"imagebuilder", "'imagebuilder'"),
    ("region", r"[^:]+", "a region"),
    ("account", r"[0-9]{12}|aws(?:-[a-z-]+)?", "12 digits or 'aws'"),
)
#: The same for the parts of the resource, between slashes.
_RESOURCE = (
    ("resource type", r"image", "'image'"),
    ("image name", r"[a-z0-9-_]+", "lower-case letters and digits with '-' and '_'"),
    ("version", r"[0-9]+\.[0-9]+\.[0-9]+", "three numbers such as 1.0.0"),
    ("build version", r"[0-9]+", "a number"),
)


def arn_problem(text: str) -> str | None:
    """Return one sentence that names everything wrong with ``text``, ``None`` when it is right."""
    # Not search: "$" would let a line break at the end pass.
    if re.fullmatch(PATTERN, text):
        return None
    *head, resource = text.split(":", len(_PARTS))
    if len(head) < len(_PARTS):
        wrong = [f"it has {len(head) + 1} parts between colons instead of {len(_PARTS) + 1}"]
        wrong += [] if head[:1] == ["arn"] else ["it does not begin with 'arn:'"]
    else:
        wrong = [*_wrong_parts(_PARTS, head), *_wrong_parts(_RESOURCE, resource.split("/"))]
    return f"{text!r} is not the ARN of an image build version ({FORM}): {', '.join(wrong)}"


def region_of(arn: str) -> str:
    """Return the region of a valid ARN."""
    return arn.split(":")[3]


def name_of(arn: str) -> str:
    """Return the last names of an ARN, which tell a person what it is: ``my-image/1.0.0/1``."""
    return arn.rpartition(":")[2].partition("/")[2] or arn


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
