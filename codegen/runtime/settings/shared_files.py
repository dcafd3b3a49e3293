"""The shared config and credentials files, read as botocore reads them.

The rules are those of ``botocore/configloader.py`` and of ``full_config`` in
``botocore/session.py``: INI files in which ``[profile x]``, ``[default]``, ``[sso-session x]`` and
``[services x]`` have a meaning, names may be quoted, an indented block is a setting with settings
of its own, and what the credentials file says of a profile wins over the config file. Beyond
botocore, a byte order mark is skipped, and a text is UTF-8 before it is in the system's encoding.

What is wrong with a file is said with its path and the number of the line. The line itself is never
shown: it may hold a secret.
"""

from __future__ import annotations

from configparser import (
    DuplicateOptionError,
    DuplicateSectionError,
    Error,
    MissingSectionHeaderError,
    ParsingError,
    RawConfigParser,
)
from typing import TYPE_CHECKING

from . import is_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: The value of a setting: text, or the settings in the indented block below it.
Value = str | dict[str, str]
Section = dict[str, Value]


class SharedFiles:
    """What the two files say; a file that is not there says nothing.

    ``profiles`` are those of both files, ``sso_sessions`` and ``services`` those of the config
    file. ``config_profiles`` and ``credentials_profiles`` are what each file says alone.
    ``problems`` has a sentence for each file that cannot be read as it stands, and ``unreadable``
    one for each that the system does not let be read, which botocore takes for none.
    """

    def __init__(self, config_path: str, credentials_path: str) -> None:
        self.config_path = config_path
        self.credentials_path = credentials_path
        self.problems: list[str] = []
        self.unreadable: list[str] = []
        self._config = self._sections(config_path)
        self.config_profiles = _named(self._config, "profile")
        self.sso_sessions = _named(self._config, "sso-session")
        self.services = _named(self._config, "services")
        self.credentials_profiles = self._sections(credentials_path)
        self.profiles: dict[str, Section] = dict(self.config_profiles)
        for name, section in self.credentials_profiles.items():
            self.profiles[name] = {**self.profiles.get(name, {}), **section}

    def origin(self, profile: str, key: str) -> str:
        """Return the path of the file that ``key`` of ``profile`` comes from."""
        if key in self.credentials_profiles.get(profile, {}):
            return self.credentials_path
        return self.config_path

    def services_problem(self, name: str) -> str | None:
        """Return what is wrong with the ``services`` section of that name, ``None`` for nothing."""
        section = self.services.get(name)
        if section is None:
            return f"there is no [services {name}] in {self.config_path}; add it, or take it out"
        for service, settings in section.items():
            if isinstance(settings, str):
                line = self._line_of(f"services {name}", service)
                return (
                    f"{self.config_path}, line {line}: {service} in [services {name}] has to be a "
                    f"service with its settings in indented lines below it, such as "
                    f"'{service} =' and then '  endpoint_url = http://localhost:8080'"
                )
        return None

    def _line_of(self, title: str, key: str) -> int | None:
        """Return the number of the line where a section of the config file says ``key``."""
        wanted = _words(title)
        places = _places(_text(self.config_path))
        return next((n for n, header, k in places if k == key and _words(header) == wanted), None)

    def _sections(self, path: str) -> dict[str, Section]:
        """Return the sections of the file at ``path`` by their titles."""
        if not is_file(path):
            return {}
        try:
            return _parsed(_text(path))
        except OSError as error:
            self.unreadable.append(f"{path} cannot be read ({error.strerror})")
        except _LineError as error:
            self.problems.append(f"{path}, line {error.line}: {error}")
        return {}


class _LineError(Exception):
    """What is wrong with a line of a file, and its number."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line


def _text(path: str) -> str:
    """Return the text of a file, its lines ended by ``\\n``."""
    with open(path, "rb") as file:
        data = file.read()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = _text_of_the_system(data, error)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _text_of_the_system(data: bytes, failure: UnicodeDecodeError) -> str:
    """Decode ``data`` as this system writes text, which may be in an older encoding than UTF-8."""
    import locale

    try:
        return data.decode(locale.getencoding())
    except (UnicodeDecodeError, LookupError):
        line = data.count(b"\n", 0, failure.start) + 1
        # The exception holds the file, and the file secrets.
        raise _LineError(line, "it is not text in UTF-8") from None


def _parsed(text: str) -> dict[str, Section]:
    """Return the sections of ``text`` by their titles."""
    parser = RawConfigParser()
    try:
        parser.read_string(text)
    except Error as error:
        raise _what_is_wrong(error) from None
    return {
        title: {key: _value(text, title, key, parser.get(title, key)) for key in parser[title]}
        for title in parser.sections()
    }


def _what_is_wrong(error: Error) -> _LineError:
    """Return what the parser refused, without the line that it quotes."""
    match error:
        case MissingSectionHeaderError():
            return _LineError(error.lineno, "before it there has to be a [section]")
        case DuplicateSectionError():
            return _LineError(error.lineno or 0, f"there is [{error.section}] before")
        case DuplicateOptionError():
            problem = f"[{error.section}] has {error.option} already"
            return _LineError(error.lineno or 0, problem)
        case ParsingError():
            return _LineError(error.errors[0][0], "it has to be 'name = value' or a [section]")
        case _:
            return _LineError(0, "it has to be an INI file")


def _value(text: str, title: str, key: str, value: str) -> Value:
    """Return a value as text, or as the settings in it where it is an indented block."""
    if not value.startswith("\n"):
        return value
    nested: dict[str, str] = {}
    for line in filter(None, map(str.strip, value.splitlines())):
        name, sign, setting = line.partition("=")
        if not sign:
            places = (n for n, header, k in _places(text) if (header, k) == (title, key))
            start = next(places, 0)
            lines = text.split("\n")[start:]
            number = next((n for n, each in enumerate(lines, start + 1) if each.strip() == line), 0)
            raise _LineError(number, f"it has to be 'name = value', as it is indented below {key}")
        nested[name.strip()] = setting.strip()
    return nested


def _places(text: str) -> Iterator[tuple[int, str, str]]:
    """Give the line of each setting, with the title of its section and its key."""
    title = ""
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("[") and "]" in line:
            title = line[1 : line.rindex("]")]
        elif line[:1].strip():
            yield number, title, line.replace(":", "=").partition("=")[0].strip().lower()


def _named(sections: Mapping[str, Section], kind: str) -> dict[str, Section]:
    """Return the sections of a ``kind`` by their names, as ``build_profile_map`` in botocore does.

    botocore asks for no more than that the title begins with the kind.
    """
    found: dict[str, Section] = {}
    for title, section in sections.items():
        if kind == "profile" and title == "default":
            found[title] = section
        elif title.startswith(kind) and len(words := _words(title)) == 2:
            found[words[1]] = section
    return found


def _words(title: str) -> list[str]:
    """Return the words of a section's title, as a shell splits them; none where it cannot."""
    if not any(mark in title for mark in "'\"\\"):
        return [word for word in title.replace("\t", " ").split(" ") if word]
    import shlex

    try:
        return shlex.split(title)
    except ValueError:
        return []
