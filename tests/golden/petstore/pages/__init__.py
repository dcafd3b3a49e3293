"""The pages of Pet Store & Friends: a module for each, loaded when it is first needed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        list as list,
        list_nap_times as list_nap_times,
    )
else:
    from ..runtime.methods import unloaded_modules

    unloaded_modules(
        __name__,
        """
    list list_nap_times
        """,
        globals(),
    )
