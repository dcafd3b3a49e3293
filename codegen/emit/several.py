"""What packages of several services have beside the services: a root, and their companions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from codegen.emit.view import RUNTIME, File, shared_names, title
from codegen.model import Service
from codegen.python import names
from codegen.python.imports import grouped

#: The public providers of credentials, and where they are in ``runtime/credentials``.
_PROVIDERS = (
    ("", "Credentials"),
    (".assume_role", "AssumeRoleProvider"),
    (".chain", "ChainProvider"),
    (".container", "ContainerProvider"),
    (".environment", "EnvironmentProvider"),
    (".from_botocore", "from_botocore"),
    (".instance_metadata", "InstanceMetadataProvider"),
    (".login", "LoginProvider"),
    (".process", "ProcessProvider"),
    (".profiles", "SharedFilesProvider"),
    (".sso", "SsoProvider"),
    (".web_identity", "WebIdentityProvider"),
)
#: The folder with the companions of a package: services that it uses itself.
HELPERS = "services"


def root(services: Mapping[str, Service]) -> Iterator[File]:
    """Yield the root of a package with ``services`` in folders: what they share, and themselves."""
    if "" in services:
        # The one service is at the root.
        return
    exports = shared_names() | dict.fromkeys(services, ".")
    yield File(
        path="__init__.py",
        context={
            "titles": [title(each.full_name) for each in services.values()],
            "exports": dict(sorted(exports.items())),
            "runtime": RUNTIME,
        },
    )
    yield File(path="_names.py", context={"modules": grouped(exports)})


def credentials(companions: Collection[Service]) -> Iterator[File]:
    """Yield the module of the providers, which hands the companions over to them."""
    exported = [(module, f"{name} as {name}") for module, name in _PROVIDERS]
    used = [(".companions", "Companions")] if companions else []
    yield File(
        path="credentials.py",
        context={
            "providers": _PROVIDERS,
            "imported": sorted([*exported, *used]),
            "companions": f".{HELPERS}" if companions else None,
        },
    )


def companions(services: Collection[Service]) -> Iterator[File]:
    """Yield the modules that hand over the clients of companions, if there are any."""
    if not services:
        return
    clients = [
        {
            "function": names.package_name(service.name),
            "alias": f"{names.package_name(service.name).title().replace('_', '')}Client",
            "title": title(service.full_name),
        }
        for service in services
    ]
    yield File(path=f"{HELPERS}/__init__.py", context={})
    yield File(path=f"{HELPERS}/companions.py", context={"clients": clients})
