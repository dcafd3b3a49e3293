"""The shapes of Pet Store & Friends, a module each; all are importable from the package's root.

A module is loaded when a value first needs it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        collar as collar,
        everything as everything,
        kennel_summary as kennel_summary,
        kind as kind,
        mood as mood,
        nap_page as nap_page,
        pet as pet,
        pet_arrived as pet_arrived,
        pet_arrived_other as pet_arrived_other,
        pet_events as pet_events,
        pet_heard as pet_heard,
        pet_met as pet_met,
        pet_said as pet_said,
        pet_seen as pet_seen,
        pet_tracked as pet_tracked,
        pets_quiet as pets_quiet,
        renamed as renamed,
        ring as ring,
    )
else:
    from ..runtime.modules import set_placeholders

    set_placeholders(
        __name__,
        """
    collar everything kennel_summary kind mood nap_page pet pet_arrived pet_arrived_other
    pet_events pet_heard pet_met pet_said pet_seen pet_tracked pets_quiet renamed ring
        """,
    )
