"""Credentials from a program that writes them out: ``credential_process``.

The rules are those of ``ProcessProvider`` in ``botocore/credentials.py`` and of "Process credential
provider" in the AWS SDKs and Tools Reference Guide.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from ..errors import CredentialsError
from . import BaseProvider
from .issued import issued, json_object

if TYPE_CHECKING:
    from . import Credentials
    from .surroundings import Surroundings


class ProcessProvider(BaseProvider):
    """What ``command`` writes to its standard output, as JSON; it is run for each set of them.

    ``command`` is split as a shell would split it, but no shell runs it. It may say when its
    credentials expire, and is run again before; and whose they are, or ``account_id`` does.
    """

    def __init__(self, command: str, *, account_id: str | None = None) -> None:
        self._command = command
        self._account_id = account_id

    def find(self, _: Surroundings, /) -> Credentials:
        """Run the command; see :meth:`BaseProvider.find`."""
        try:
            words = split_command(self._command)
        except ValueError as error:
            raise CredentialsError(f"credential_process is not a command: {error}.") from None
        found = _run(words, self._account_id)
        if isinstance(found, str):
            # What follows the program may hold secrets.
            program = "".join(words[:1])
            raise CredentialsError(f"The credential process {program!r} failed: {found}.")
        return found


def _run(words: list[str], account_id: str | None) -> Credentials | str:
    """Return what the program gives, or what is wrong with it."""
    try:
        # The command is the user's own, from a file that is as private as the keys are.
        done = subprocess.run(words, capture_output=True, check=False)
    except (OSError, ValueError, IndexError) as error:
        reason = getattr(error, "strerror", None) or error
        return f"it was not started: {reason if words else 'it names no program'}"
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip()
        return f"it ended with status {done.returncode}: {said or 'it said nothing'}"
    values = json_object(done.stdout)
    if values is None:
        return "what it wrote is not a JSON object"
    version = values.get("Version")
    if version != 1:
        return f"it wrote Version {version!r}; 1 is known"
    return issued(values | {"AccountId": values.get("AccountId") or account_id})


def split_command(command: str) -> list[str]:
    """Return the words of a command line, as this system's programs get them."""
    if sys.platform == "win32":
        return windows_words(command)
    import shlex

    return shlex.split(command)


def windows_words(command: str) -> list[str]:
    r"""Return the words of a command line by the rules of Microsoft's C runtime.

    Quotation marks keep spaces; backslashes are kept as they are, but before a quotation mark each
    pair of them is one, and an odd one takes its meaning from the mark ("Parsing C command-line
    arguments" in Microsoft's documentation).

    >>> windows_words(r'"C:\a b\c.exe" /x \"y\" ""')
    ['C:\\a b\\c.exe', '/x', '"y"', '']
    """
    words: list[str] = []
    word: str | None = None
    quoted = False
    backslashes = 0
    for character in command:
        if character == "\\":
            backslashes += 1
            continue
        if character == '"':
            word = (word or "") + "\\" * (backslashes // 2)
            if backslashes % 2:
                word += character
            else:
                quoted = not quoted
            backslashes = 0
            continue
        if backslashes:
            word = (word or "") + "\\" * backslashes
            backslashes = 0
        if character in " \t" and not quoted:
            words += [] if word is None else [word]
            word = None
        else:
            word = (word or "") + character
    if quoted:
        raise ValueError("No closing quotation")
    if backslashes:
        word = (word or "") + "\\" * backslashes
    return words if word is None else [*words, word]
