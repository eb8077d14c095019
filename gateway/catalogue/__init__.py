"""The tool catalogue: all tools of all servers under unique names, searched, ranked, checked and pinned."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.catalogue.bm25 import WORD as WORD
    from gateway.catalogue.bm25 import stem as stem
    from gateway.catalogue.catalogue import Catalogue as Catalogue
    from gateway.catalogue.catalogue import unapplied as unapplied
    from gateway.catalogue.catalogue import unsendable as unsendable
    from gateway.catalogue.diff import approval as approval
    from gateway.catalogue.diff import difference as difference
    from gateway.catalogue.diff import visible as visible
    from gateway.catalogue.pin_file import fingerprint as fingerprint
    from gateway.catalogue.pinning import Held as Held
    from gateway.catalogue.pinning import Pins as Pins
    from gateway.catalogue.pinning import default_file as default_file
    from gateway.catalogue.pinning import definition_of as definition_of
    from gateway.catalogue.schema_faults import schema_fault as schema_fault
    from gateway.catalogue.schema_listing import listable as listable
    from gateway.catalogue.semantic import FEATURES as FEATURES
    from gateway.catalogue.semantic import WORDS_FOLDER as WORDS_FOLDER
    from gateway.catalogue.semantic import features as features
    from gateway.catalogue.semantic import fits as fits
    from gateway.catalogue.semantic import leaning as leaning
    from gateway.catalogue.semantic import meanings as meanings
else:
    from gateway.core import door

    __getattr__, __all__ = door(__name__, __file__)
