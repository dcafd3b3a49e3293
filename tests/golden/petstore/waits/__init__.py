"""The waiters of Pet Store & Friends: a module for each, loaded when it is first needed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        pet_added as pet_added,
        pet_gone as pet_gone,
    )
else:
    from ..runtime.methods import unloaded_modules

    unloaded_modules(
        __name__,
        """
    pet_added pet_gone
        """,
        globals(),
    )
