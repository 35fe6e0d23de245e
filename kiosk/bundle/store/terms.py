"""On which terms a stand takes an exhibition in: by who signed it, and by how new it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.opening import is_archive
from kiosk.bundle.signature import (
    Decision,
    PublicKey,
    SignatureCode,
    SignatureError,
    Verdict,
    Verified,
    check_newer,
    decide,
    is_older,
    judge,
    newest,
    signature_of,
    versions,
)
from kiosk.bundle.store.shelf import shelved
from kiosk.content.model import Exhibition
from kiosk.problems import Mark, Problem, Severity
from kiosk.settings import Policy


@dataclass(frozen=True, slots=True)
class Terms:
    """The policy, and the keys that are trusted.

    `older` takes in a version although a newer one by the same key was here; `newer` takes in
    nothing but what is newer than all that was here of that exhibition.
    """

    policy: Policy = Policy.OFF
    keys: tuple[PublicKey, ...] = ()
    older: bool = False
    newer: bool = False


def vouched(source: Path, terms: Terms) -> tuple[PublicKey | None, tuple[Problem, ...]]:
    """Whose trusted key signed `source`, if any, and what is to be said of that.

    `source` is a packed file with its signature beside it, or a folder. Raises SignatureError where
    the policy asks for more, and OSError.
    """
    if terms.policy is Policy.OFF:
        return None, ()
    verdict = _verdict(source, terms.keys)
    if isinstance(verdict, Verified):
        return verdict.key, ()
    if decide(terms.policy, verdict) is Decision.REFUSE:
        raise verdict
    doubt = Problem(Severity.ADVICE, verdict.code, Mark(source.name), verdict.details)
    return None, (doubt,)


def check_version(
    data: Path,
    seen: Mapping[str, str],
    exhibition: Exhibition,
    key: PublicKey | None,
    terms: Terms,
) -> None:
    """Raises SignatureError or BundleError where `exhibition` is too old for `terms`."""
    version = exhibition.version
    if key is not None and not terms.older:
        check_newer(seen, key, exhibition.id, version)
    if not terms.newer:
        return
    known = newest((*versions(seen, exhibition.id), *_there(data, exhibition.id)))
    if known is not None and not is_older(known, version):
        raise BundleError(Fault.STORE_NOT_NEWER, version=version, newest=known)


def _verdict(source: Path, keys: Iterable[PublicKey]) -> Verdict:
    if is_archive(source):
        return judge(source, signature_of(source), keys)
    return SignatureError(SignatureCode.FOLDER)


def _there(data: Path, exhibition: str) -> tuple[str, ...]:
    manifests = (entry.manifest for entry in shelved(data))
    return tuple(said.version for said in manifests if said and said.id == exhibition)
