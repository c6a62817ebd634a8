"""Defines the file types, and finds the type of a file by its name and the reader for it."""

from __future__ import annotations

from functools import lru_cache

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from addrlint.sources.candidate import Candidate
    from addrlint.sources.document import Document


class FileType(NamedTuple):
    """A file type.

    Attributes:
        name: its name, also for ``--as``.
        reader: the module in ``sources.files`` and the function in it that yields candidates.
        names: complete file names, in lower case.
        suffixes: suffixes of file names, in lower case.
        paths: a pattern for further paths of this type, in lower case; "" for none.
        keys: the file is read only if it contains one of these words, in any case; "" for always.
        without_at: a file with one of these words is read even if it has no @ as in an address,
            which other files must have; ``*`` for all files.
        comment: the sign that starts a comment line; "" if the format has no comments.
    """

    name: str
    reader: str
    names: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    paths: str = ""
    keys: str = ""
    without_at: str = ""
    comment: str = "#"


# Lists that are not plain text, by suffix.
JSON_LINES = (".jsonl", ".ndjson")
PACKED = (".gz", ".zst", ".zstd")
# Database servers, by the prefix of their address.
SERVERS = ("postgresql://", "postgres://")
_SETTING = "mail from sender recipient reply admin manager notify rcpt contact author committer"
_SENDING = (
    "from_email server_email admins managers mail_default_sender send_mail emailmessage "
    "emailmultialternatives sendmail send_message flask_mail author_email maintainer_email email_sender "
    "email_from sender_email admin_email contact_email support_email ['to'] [\"to\"] ['from'] "
    'add_header replace_header ["from"] [\'cc\'] ["cc"] [\'bcc\'] ["bcc"] [\'reply-to\'] ["reply-to"] [\'sender\'] ["sender"]'
)
FILE_TYPES = (
    FileType(
        "commit-message",
        "trailers",
        ("commit_editmsg", "merge_msg", "squash_msg", "tag_editmsg"),
        keys="-by cc: author", without_at="*",
    ),
    FileType("mailmap", "mailmap", (".mailmap", "mailmap"), without_at="<"),
    FileType("codeowners", "codeowners", ("codeowners",)),
    FileType("python", "python_code", suffixes=(".py", ".pyw"), keys=_SENDING, without_at="from_email server_email"),
    FileType("pyproject.toml", "package_metadata", ("pyproject.toml",), keys="mail authors maintainers", without_at="*"),
    FileType("setup.cfg", "setup_cfg", ("setup.cfg", "dist.ini"), keys="email author", without_at="email"),
    FileType("package.json", "package_metadata", ("package.json", "bower.json", "manifest.json"),
         without_at="email", comment=""),
    FileType("composer.json", "package_metadata", ("composer.json",), keys="email", without_at="*", comment=""),
    FileType("library.json", "package_metadata", ("library.json", "haxelib.json", "elm-package.json"),
         comment=""),
    FileType("meta.json", "package_metadata", ("meta.json", "mymeta.json"), comment=""),
    FileType("codemeta.json", "package_metadata", ("codemeta.json",), keys="email", without_at="*", comment=""),
    FileType("cargo.toml", "package_metadata", ("cargo.toml",), keys="authors"),
    FileType("gleam.toml", "package_metadata", ("gleam.toml",)),
    FileType("fpm.toml", "package_metadata", ("fpm.toml",)),
    FileType("project.toml", "package_metadata", ("project.toml",)),
    FileType("galaxy.yml", "package_metadata", ("galaxy.yml", "galaxy.yaml"), keys="authors"),
    FileType("chart.yaml", "package_metadata", ("chart.yaml", "chart.yml"), keys="email", without_at="*"),
    FileType("pubspec.yaml", "package_metadata", ("pubspec.yaml", "pubspec.yml"), keys="author"),
    FileType("citation.cff", "package_metadata", ("citation.cff",), keys="email", without_at="*"),
    FileType("publiccode.yml", "package_metadata", ("publiccode.yml", "publiccode.yaml"), keys="email", without_at="*"),
    FileType("snapcraft.yaml", "package_metadata", ("snapcraft.yaml", "snapcraft.yml"), keys="contact"),
    FileType("package.yaml", "package_metadata", ("package.yaml", "hpack.yaml")),
    FileType("gemspec", "package_scripts.gemspec", suffixes=(".gemspec",), keys="email", without_at="*"),
    FileType("pkgbuild", "package_scripts.pkgbuild", ("pkgbuild",)),
    FileType("cabal", "package_scripts.cabal", suffixes=(".cabal",), comment="--"),
    FileType("opam", "package_scripts.opam", ("opam",), (".opam",)),
    FileType("dockerfile", "package_scripts.dockerfile", ("dockerfile", "containerfile"),
         (".dockerfile",), r"(?:^|/)(?:dockerfile|containerfile)\.[^/]+$"),
    FileType("xml", "package_scripts.xml", ("pom.xml", "package.xml", "plugin.xml", "addon.xml"),
         (".pom", ".appdata.xml", ".metainfo.xml", ".nuspec"), keys="email", without_at="*", comment="<!--"),
    FileType("control", "control", ("description",), (".dsc", ".changes"),
         r"(?:^|/)debian/(?:[^/]*\.)?(?:control|copyright|upstream/metadata)(?:\.in)?$"),
    FileType("debian-changelog", "debian_changelog", (), (), r"(?:^|/)debian/(?:[^/]*\.)?changelog$",
         comment=""),
    FileType("spec", "debian_changelog.spec", suffixes=(".spec",)),
    FileType("env", "environment", (".env", ".envrc"), (".env",), r"(?:^|/)\.env\.[^/]+$", _SETTING, "email mail_from"),
    FileType("properties", "environment.properties", (), (".properties",), keys=_SETTING, without_at="email mail.from"),
    FileType("crontab", "operations.crontab", ("crontab",), (".crontab",),
         r"(?:^|/)cron\.(?:d|daily|hourly|weekly|monthly)/[^/]+$", "mailto mailfrom"),
    FileType("fail2ban", "environment.ini", ("jail.conf", "jail.local"), (),
         r"(?:^|/)(?:jail|action|fail2ban)\.d/[^/]+\.(?:conf|local)$"),
    FileType("monit", "operations.monit", ("monitrc", ".monitrc"), (".monit",),
         r"(?:^|/)monit(?:\.d)?/[^/]+$"),
    FileType("mdadm", "operations.mdadm", ("mdadm.conf",), keys="mailaddr mailfrom"),
    FileType("smartd", "operations.smartd", ("smartd.conf",)),
    FileType("ini", "environment.ini", ("alembic.ini", "grafana.ini"), (".ini", ".cfg", ".conf"),
         keys=_SETTING, without_at="email"),
    FileType("compose", "yaml_settings.yaml", (), (),
         r"(?:^|/)(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$", _SETTING, "email"),
    FileType("fixture-json", "fixtures.json", (), (),
         r"(?:^|/)(?:fixtures?|seeds?|seeders?|factories)/(?:[^/]+/)*[^/]+\.json$", "mail", "", ""),
    FileType("fixture-yaml", "fixtures.yaml", (), (),
         r"(?:^|/)(?:fixtures?|seeds?|seeders?|factories)/(?:[^/]+/)*[^/]+\.ya?ml$", "mail"),
    FileType("fixture-sql", "fixtures.sql", (), (),
         r"(?:^|/)(?:fixtures?|seeds?|seeders?|factories)/(?:[^/]+/)*[^/]+\.sql$"
         r"|(?:^|/)(?:seeds?|fixtures?|initial[-_]?data|testdata)\.sql$", comment="--"),
    FileType("yaml", "yaml_settings.yaml", (), (".yml", ".yaml"),
         keys=_SETTING + " endpoint addresses user.email", without_at="email smtp_from"),
    FileType("json", "yaml_settings.json",
         ("renovate.json", "renovate.json5", ".renovaterc", ".renovaterc.json", "openapi.json",
          "swagger.json", "appsettings.json"),
         (".template", ".tf.json"),
         r"(?:^|/)(?:appsettings\.[^/]+|cloudformation/[^/]+|cfn/[^/]+|[^/]*template)\.json$",
         comment=""),
    FileType("toml", "yaml_settings.toml", (), (".toml",), keys=_SETTING, without_at="email"),
    FileType("terraform", "terraform", (), (".tf", ".tfvars", ".hcl")),
    FileType("html", "html", (), (".html", ".htm", ".xhtml", ".html.j2", ".jinja", ".jinja2", ".vue",
         ".svelte", ".hbs", ".mustache", ".ejs", ".erb", ".twig", ".cshtml"),
         keys="mailto href", without_at="mailto:", comment="<!--"),
    FileType("markdown", "markdown", (), (".md", ".markdown", ".mdx", ".mkd"), keys="mailto: <", comment="<!--"),
    FileType("rst", "restructured_text", (), (".rst", ".adoc", ".asciidoc"), keys="mailto: :author :contact: :email: :e-mail: :maintainer", comment=".."),
    FileType("mail", "mail", (), (".eml", ".mbox", ".msg.txt", ".mbx"), keys=":", comment=""),
    FileType("patch", "mail.patch", (), (".patch",), keys="from:", comment=""),
    FileType("aliases", "aliases", ("aliases", "etc-aliases"), (".aliases",)),
    FileType("virtual", "aliases.virtual",
         ("virtual", "virtual_alias", "virtual_aliases", "virtual_alias_maps", "canonical",
          "sender_canonical", "recipient_canonical", "generic"), (),
         r"(?:^|/)postfix/(?:[a-z]+_)?(?:virtual|canonical|generic)(?:_(?:alias|aliases|maps|map"
         r"|alias_maps|senders?|recipients?|domains))?$"),
    FileType("forward", "aliases.forward", (".forward",)),
    FileType("sieve", "sieve", (), (".sieve",)),
    FileType("vcard", "cards.vcard", (), (".vcf", ".vcard"), keys="email", without_at="*", comment=""),
    FileType("icalendar", "cards.icalendar", (), (".ics", ".ical", ".ifb"), keys="mailto", comment=""),
    FileType("ldif", "cards.ldif", (), (".ldif", ".ldi"), keys="mail", without_at="mail::"),
    FileType("zone", "operations.zone", (), (".zone", ".zonefile"),
         r"(?:^|/)(?:zones?|named|bind)/(?:[^/]+/)*[^/]+\.(?:db|zone|hosts)$|(?:^|/)db\.[a-z0-9.-]+$",
         "rua ruf iodef soa", "soa", ";"),
    FileType("security.txt", "operations.security", ("security.txt",), keys="contact policy"),
)  # fmt: skip
BY_NAME = {kind.name: kind for kind in FILE_TYPES}
_NAMES = {name: kind for kind in FILE_TYPES for name in kind.names}
_SUFFIXES = {suffix: kind for kind in FILE_TYPES for suffix in kind.suffixes}
_PATHS = [(late(kind.paths, "search"), kind) for kind in FILE_TYPES if kind.paths]
# For these suffixes the name alone decides the file type, whatever the folder is.
_PLAIN = frozenset((".py", ".md", ".rst", ".html"))
# The characters next to the @ of an address. A faulty address may have a space before or after it.
_BEFORE = rb"[A-Za-z0-9._%+'\"\]})>=?!#$&*^~\x80-\xff-]"
_has_at = late(
    rb"@(?:(?<=" + _BEFORE + rb"@)|(?<=" + _BEFORE + rb" @)|(?=@)) ?"
    rb"[@A-Za-z0-9.\[\-_{$<%*\x80-\xff]",
    "search",
)
# Other ways to write an @: full-width, or escaped in links, HTML and JSON.
_OTHER_AT = (b"\xef\xbc\xa0", b"%40", b"&#64;", b"&#064;", b"\\u0040", b"\\x40")


def file_type_of(path: str) -> FileType | None:
    """Return the file type of a file; None for an unknown type, which may be a list.

    Args:
        path: its path, with forward slashes.
    """
    lower = path.lower()
    name = lower.rpartition("/")[2]
    kind = _NAMES.get(name)
    if kind is not None:
        # R packages spell it DESCRIPTION; every git repository has a file named description.
        return kind if name != "description" or path.endswith("DESCRIPTION") else None
    suffix = name[name.rfind(".") :] if "." in name else ""
    if suffix in _PLAIN:
        return _SUFFIXES[suffix]
    for matches, of_path in _PATHS:
        if matches(lower):
            return of_path
    at = name.find(".")
    while at >= 0:
        kind = _SUFFIXES.get(name[at:])
        if kind is not None:
            return kind
        at = name.find(".", at + 1)
    return None


@lru_cache(128)
def _words(text: str) -> tuple[bytes, ...]:
    return tuple(text.encode().split())


def may_hold(kind: FileType, raw: bytes) -> bool:
    """Whether a file of this type may contain an address, judging by its bytes."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True  # in UTF-16 the words can't be found in the bytes
    has_at = b"@" in raw and _has_at(raw) is not None
    if not has_at and not kind.without_at and not any(other in raw for other in _OTHER_AT):
        return False
    lower = raw.lower()
    if kind.keys and not any(key in lower for key in _words(kind.keys)):
        return False
    if has_at or kind.without_at == "*" or any(other in raw for other in _OTHER_AT):
        return True
    return any(word in lower for word in _words(kind.without_at))


def reader_of(kind: FileType) -> Callable[[Document], Iterator[Candidate]]:
    """Return the function that yields the candidates in files of this type; import its module."""
    module, _, function = kind.reader.partition(".")
    name = f"addrlint.sources.files.{module}"
    __import__(name)
    import sys

    found: Callable[[Document], Iterator[Candidate]] = getattr(
        sys.modules[name], function or "candidates"
    )
    return found


def without_password(server: str) -> str | None:
    """Return the URL of a server without user and password; None if it is invalid."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(server)
        _ = parts.port
    except ValueError:
        return None
    # A password with a slash or the like ends up outside the network location; show nothing then.
    if "@" in server.partition("://")[2].removeprefix(parts.netloc):
        return None
    return f"{parts.scheme}://{parts.hostname or ''}{parts.path}"
