"""Exports everything that a rule file needs, for the rules of this package and of plugins.

``traits`` has the properties of a text that a rule can need, ``smtp_reply`` the SMTP replies to
faults. The node types are those of the tree in ``addrlint.Result.address``.
"""

from __future__ import annotations

from addrlint.rules import smtp_reply as smtp_reply
from addrlint.rules.base import ENVELOPE as ENVELOPE
from addrlint.rules.base import HEADER as HEADER
from addrlint.rules.base import Bad as Bad
from addrlint.rules.base import Good as Good
from addrlint.rules.base import Levels as Levels
from addrlint.rules.base import Match as Match
from addrlint.rules.base import Plain as Plain
from addrlint.rules.base import Promises as Promises
from addrlint.rules.base import Rule as Rule
from addrlint.rules.base import Safety as Safety
from addrlint.rules.base import Severity as Severity
from addrlint.rules.base import characters as characters
from addrlint.rules.base import levels as levels
from addrlint.rules.base import rule as rule
from addrlint.syntax import traits as traits
from addrlint.syntax.masking import opaque as opaque
from addrlint.syntax.masking import within as within
from addrlint.syntax.masking import without_templates as without_templates
from addrlint.syntax.nodes import without_invisible as without_invisible
from addrlint.syntax.span import Edit as Edit
from addrlint.syntax.span import Span as Span
from addrlint.syntax.tree import Address as Address
from addrlint.syntax.tree import At as At
from addrlint.syntax.tree import Atom as Atom
from addrlint.syntax.tree import Comment as Comment
from addrlint.syntax.tree import Domain as Domain
from addrlint.syntax.tree import Dot as Dot
from addrlint.syntax.tree import Label as Label
from addrlint.syntax.tree import Literal as Literal
from addrlint.syntax.tree import Local as Local
from addrlint.syntax.tree import Mailbox as Mailbox
from addrlint.syntax.tree import Node as Node
from addrlint.syntax.tree import Quoted as Quoted
from addrlint.syntax.tree import Space as Space
from addrlint.syntax.tree import Special as Special
from addrlint.syntax.tree import Token as Token
