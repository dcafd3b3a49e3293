"""How the model's names become Python's: members, operations, classes, enum members, modules.

A model is data, not trusted. Whatever leaves this module is an identifier that can be written into
source text as it is; what no rule can make into one is refused.
"""

from __future__ import annotations

import keyword
import re
import sys
import unicodedata
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from botocore import xform_name

KeyT = TypeVar("KeyT", bound=Hashable)

#: Names from the model stand in source text, messages and paths; these are the characters AWS uses.
_MODEL_NAME = re.compile(r"_*[A-Za-z][A-Za-z0-9_]*\Z")

#: No attribute can be called what every method calls its object: constructors take it by name.
_TAKEN = frozenset({"self"})

#: The modules of the standard library, with those that Python 3.11 or 3.12 has and a later one does
#: not: what a package is called depends on no Python.
STANDARD_MODULES = frozenset(
    {
        *sys.stdlib_module_names,
        *("aifc", "asynchat", "asyncore", "audioop", "cgi", "cgitb", "chunk", "crypt", "distutils"),
        *("imghdr", "imp", "lib2to3", "mailcap", "msilib", "nis", "nntplib", "ossaudiodev"),
        *("pipes", "smtpd", "sndhdr", "spwd", "sunau", "telnetlib", "uu", "xdrlib"),
    }
)

_SEPARATORS = re.compile(r"[^0-9a-z]+")


def is_model_name(name: object) -> bool:
    """Return whether ``name`` can be the name of a shape or an operation."""
    return isinstance(name, str) and _MODEL_NAME.match(name) is not None


def snake_case(name: str) -> str:
    """Return ``name`` as botocore's ``xform_name`` writes it, as a valid identifier.

    >>> snake_case("imageBuildVersionArn")
    'image_build_version_arn'
    >>> snake_case("from")
    'from_'
    >>> snake_case("x-amz-meta")
    'x_amz_meta'
    """
    words = _SEPARATORS.sub("_", xform_name(name).lower()).strip("_")
    if not words:
        raise ValueError(f"the name {name!r} has no letter or digit of ASCII")
    if words[0].isdigit():
        # Not an underscore: attrs would take it off again for the constructor's argument.
        words = f"n{words}"
    return f"{words}_" if keyword.iskeyword(words) or words in _TAKEN else words


def module_name(name: str) -> str:
    """Return the name of the module for the operation or shape ``name``."""
    return snake_case(name)


def package_name(service: str) -> str:
    """Return the import name for a botocore service name.

    One that the standard library has gets an underscore, as a keyword does: installed, its package
    would be hidden by that module, and from the current folder it would hide it.

    >>> package_name("kinesis-video-media"), package_name("pipes")
    ('kinesis_video_media', 'pipes_')
    """
    name = snake_case(service.replace(".", "-"))
    return f"{name}_" if name in STANDARD_MODULES else name


def is_package_name(name: str) -> bool:
    """Return whether ``name`` can be the import name of a package.

    >>> is_package_name("image_builder"), is_package_name("é"), is_package_name("_")
    (True, False, False)
    """
    try:
        made = (snake_case(name), package_name(name))
    except ValueError:
        return False
    return name.isascii() and name.isidentifier() and name in made


def class_name(name: str) -> str:
    """Return the name of the class for the shape ``name``: the model's, without underscores first.

    One in small letters alone begins with a capital: it could be called like a member, whose
    annotation would then mean the member (``scope: scope | None``).

    >>> class_name("__ListOfThings")
    'ListOfThings'
    >>> class_name("statusType")
    'statusType'
    >>> class_name("scope")
    'Scope'
    """
    bare = name.lstrip("_")
    return bare.capitalize() if bare.islower() else bare


def enum_member_name(value: str) -> str:
    """Return the name of the enum member for ``value``.

    The value in upper case, every run of characters that cannot stand in an identifier replaced by
    one underscore.

    >>> enum_member_name("arn:aws")
    'ARN_AWS'
    >>> enum_member_name("2.0")
    '_2_0'
    """
    folded = unicodedata.normalize("NFKC", value.upper())
    name = ""
    for character in folded:
        if f"a{character}".isidentifier():
            name += character
        elif not name.endswith("_"):
            name += "_"
    if not name.strip("_"):
        return "EMPTY" if not value else "SYMBOL"
    if not name.isidentifier():
        name = f"_{name}"
    # Names with an underscore at both ends belong to the enum machinery.
    if name.startswith("_") and name.endswith("_"):
        name = f"VALUE{name.rstrip('_')}"
    return f"{name}_" if keyword.iskeyword(name) else name


def unique(
    names: Iterable[KeyT],
    write: Callable[[KeyT], str],
    *,
    reserved: Iterable[str] = (),
    suffix: str = "_",
) -> dict[KeyT, str]:
    """Return the Python name for each of ``names``, no two the same and none of ``reserved``.

    A name that is reserved gets ``suffix``, one that is taken a number.

    >>> unique(["Name", "name"], snake_case, reserved=["self"])
    {'Name': 'name', 'name': 'name_2'}
    >>> unique(["Credentials"], class_name, reserved=["Credentials"], suffix="Shape")
    {'Credentials': 'CredentialsShape'}
    """
    taken = set(reserved)
    result: dict[KeyT, str] = {}
    for name in names:
        chosen = base = write(name)
        if chosen in reserved:
            chosen = base = f"{chosen}{suffix}"
        number = 2
        while chosen in taken:
            chosen, number = f"{base}_{number}", number + 1
        taken.add(chosen)
        result[name] = chosen
    return result
