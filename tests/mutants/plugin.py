"""A pytest plugin for the runs on mutants: hypothesis does not shrink what it finds.

That a test fails is all that counts there, and the smallest example takes long to find.
"""

from __future__ import annotations

import pytest
from hypothesis import Phase, settings


@pytest.hookimpl(trylast=True)
def pytest_configure() -> None:
    """Replace the profile that tests/conftest.py has loaded by now."""
    settings.register_profile(
        "mutants", settings.get_profile("ci"), phases=(Phase.explicit, Phase.generate)
    )
    settings.load_profile("mutants")
