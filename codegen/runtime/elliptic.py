"""What is used of ``cryptography``: keys on the curve P-256, and signatures by them.

It is imported here and nowhere else, with the first key; this module passes type checkers without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError


class Cryptography:
    """The modules of ``cryptography`` that keys need.

    ``problem`` says what for, where it is not installed: a :class:`ConfigurationError`.
    """

    def __init__(self, problem: str) -> None:
        try:
            # Statements, so that PyInstaller finds them; type checkers need not have it installed.
            if TYPE_CHECKING:
                ec: Any = None
                hashes: Any = None
                serialization: Any = None
                utils: Any = None
            else:
                from cryptography.hazmat.primitives import hashes, serialization
                from cryptography.hazmat.primitives.asymmetric import ec, utils
        except ImportError:
            raise ConfigurationError.of([problem]) from None
        self._ec, self._hashes, self._serialization, self._utils = ec, hashes, serialization, utils

    def key(self, number: int) -> Any:
        """Return the private key that is ``number``."""
        return self._ec.derive_private_key(number, self._ec.SECP256R1())

    def key_in(self, text: str) -> Any:
        """Return the private key that ``text`` is in PEM.

        Raises TypeError or ValueError for what is none; it may quote it.
        """
        return self._serialization.load_pem_private_key(text.encode(), password=None)

    def signature(self, key: Any, data: bytes) -> bytes:
        """Return the signature of ``data`` with SHA-256, as DER."""
        signed: bytes = key.sign(data, self._ec.ECDSA(self._hashes.SHA256()))
        return signed

    def numbers_of(self, signature: bytes) -> tuple[int, int]:
        """Return the two numbers of a signature in DER."""
        first, second = self._utils.decode_dss_signature(signature)
        return first, second
