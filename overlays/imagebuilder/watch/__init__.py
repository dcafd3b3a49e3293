"""Watching an image build: polls the build and shows its course until it is over.

Only reads; nothing here starts, changes or ends a build. :mod:`.poll` asks the service,
:mod:`.watcher` decides when it is over, and a view shows it: :mod:`.live` on a terminal,
:mod:`.lines` elsewhere, :mod:`.json_lines` for programs.
"""
