"""What a component's document has to have, and what the service reads from it."""

from __future__ import annotations

from typing import Any

from .documents import named, parameter_of, version_problem
from .errors import invalid
from .guards import is_list, is_mapping
from .store import Document

#: The phases of which a document has at least one (User Guide, "Use the AWSTOE component document
#: framework").
PHASES = ("build", "validate", "test")
#: The action modules of AWSTOE (User Guide, "Action modules supported by AWSTOE").
ACTIONS = frozenset(
    {
        *("Assert", "ExecuteBash", "ExecuteBinary", "ExecuteDocument", "ExecutePowerShell"),
        *("AppendFile", "CopyFile", "CopyFolder", "CreateFile", "CreateFolder", "CreateSymlink"),
        *("DeleteFile", "DeleteFolder", "ListFiles", "MoveFile", "MoveFolder", "ReadFile"),
        *("SetFileEncoding", "SetFileOwner", "SetFolderOwner", "SetFilePermissions"),
        *("SetFolderPermissions", "InstallMSI", "UninstallMSI", "Reboot", "SetRegistry"),
        *("UpdateOS", "S3Download", "S3Upload", "WebDownload"),
    }
)


def check_document(document: Document) -> None:
    """Raise an ``InvalidParameterValueException`` for a document that is none of a component."""
    problem = version_problem(document)
    if problem is not None:
        raise invalid("data", problem)
    phases = named(document.get("phases"), "phases")
    if not any(phase in PHASES for phase, _ in phases):
        raise invalid("data", f"The document has none of the phases {', '.join(PHASES)}.")
    for phase, content in phases:
        for step, does in named(content.get("steps"), f"steps of the phase '{phase}'"):
            action = does.get("action")
            # A step with a condition need not do anything but go on, or end the document.
            is_known = isinstance(action, str) and action in ACTIONS
            if not is_known and not (action is None and "if" in does):
                raise invalid(
                    "data", f"The step '{step}' of the phase '{phase}' has no action {action!r}."
                )


def type_of(document: Document) -> str:
    """Return ``TEST`` for a document with a single phase named test, else ``BUILD``."""
    phases = [phase["name"] for phase in document["phases"]]
    return "TEST" if phases == ["test"] else "BUILD"


def parameters_of(document: Document) -> list[Document]:
    """Return the parameters that a document defines, in the wire form of a component's."""
    defined: Any = document.get("parameters") or []
    if not is_list(defined):
        raise invalid("data", "The parameters of the document are no list.")
    found: list[Document] = []
    for entry in defined:
        if not is_mapping(entry) or not all(map(is_mapping, entry.values())):
            raise invalid("data", "A parameter is a name with its settings.")
        found += [parameter_of(name, detail) for name, detail in entry.items()]
    return found
