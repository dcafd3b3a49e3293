"""Where credentials come from: providers, to be passed as ``Client(credentials=...)``.

A provider is a callable without parameters that returns ``Credentials``. These have the sources,
files, variables and precedence of botocore's; ``ChainProvider()`` is what a client uses that was
given nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runtime.credentials import Credentials as Credentials
    from .runtime.credentials.assume_role import AssumeRoleProvider as AssumeRoleProvider
    from .runtime.credentials.chain import ChainProvider as ChainProvider
    from .runtime.credentials.container import ContainerProvider as ContainerProvider
    from .runtime.credentials.environment import EnvironmentProvider as EnvironmentProvider
    from .runtime.credentials.from_botocore import from_botocore as from_botocore
    from .runtime.credentials.instance_metadata import (
        InstanceMetadataProvider as InstanceMetadataProvider,
    )
    from .runtime.credentials.login import LoginProvider as LoginProvider
    from .runtime.credentials.process import ProcessProvider as ProcessProvider
    from .runtime.credentials.profiles import SharedFilesProvider as SharedFilesProvider
    from .runtime.credentials.sso import SsoProvider as SsoProvider
    from .runtime.credentials.web_identity import WebIdentityProvider as WebIdentityProvider
else:
    from .runtime.lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        __name__,
        """
        Credentials ..runtime.credentials
        AssumeRoleProvider ..runtime.credentials.assume_role
        ChainProvider ..runtime.credentials.chain
        ContainerProvider ..runtime.credentials.container
        EnvironmentProvider ..runtime.credentials.environment
        from_botocore ..runtime.credentials.from_botocore
        InstanceMetadataProvider ..runtime.credentials.instance_metadata
        LoginProvider ..runtime.credentials.login
        ProcessProvider ..runtime.credentials.process
        SharedFilesProvider ..runtime.credentials.profiles
        SsoProvider ..runtime.credentials.sso
        WebIdentityProvider ..runtime.credentials.web_identity
        """,
        globals(),
    )
