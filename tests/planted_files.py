"""Files of every type with a fault in each address field, between guillemets; and clean files."""

from __future__ import annotations

import re

from addrlint.syntax.span import Span

# The two dots in each domain, between guillemets, are the only faults.
PLANTED: dict[str, str] = {
    "COMMIT_EDITMSG": """Mend the list

Why it was broken.

Signed-off-by: Jane Doe <jane@acme‹..›com>
co-authored-BY: Joe <joe@acme‹..›com>
Reviewed-by: A <a@acme‹..›com>
Acked-by: A <a@acme‹..›com>
Tested-by: A <a@acme‹..›com>
Reported-by: A <a@acme‹..›com>
Suggested-by: A <a@acme‹..›com>
Helped-by: A <a@acme‹..›com>
Cc: <stable@acme‹..›com> # 5.10+
Cc: A <a@acme‹..›com> (maintainer)
Link: https://lore.example.org/r/20240101@acme..com
# Please enter the message: <b@acme..com>
# ------------------------ >8 ------------------------
Signed-off-by: Diff <diff@acme..com>
""",
    ".mailmap": """# comment <a@acme..com>
Jane Doe <jane@acme‹..›com>
Jane Doe <jane@acme‹..›com> <old@acme..com>
<joe@acme‹..›com> <joe@old..com>
Joe <joe@acme‹..›com> Old Joe <joe@old..com>
""",
    ".github/CODEOWNERS": """# owners <x@acme..com>
*       @org/team jane@acme‹..›com
/packages/@scope/*  joe@acme‹..›com # a@acme..com
a\\ b.txt @user ann@acme‹..›com
[Section][2] sec@acme‹..›com
""",
    "pyproject.toml": """[project]
name = "x" # a@acme..com
authors = [
  {name = "Jane", email = "jane@acme‹..›com"},
  {email = 'joe@acme‹..›com'},
]
maintainers = [{name = "J", email = "é\\u00e9@acme‹..›com"}]
dependencies = ["pkg @ git+ssh://git@github..com/x/y"]
[tool.poetry]
authors = ["Jane <jane@acme‹..›com>"]
maintainers = ['''Jo <jo@acme‹..›com>''']
[tool.flit.metadata]
author-email = "f@acme‹..›com"
maintainer-email = "f@acme‹..›com"
""",
    "setup.cfg": """[metadata]
author = Jane
author_email = jane@acme‹..›com
maintainer-email = jane@acme‹..›com, joe@acme‹..›com
version = attr: x.y
""",
    "setup.py": """from setuptools import setup
setup(author_email="jane@acme‹..›com", maintainer_email='joe@acme‹..›com')
""",
    "package.json": """{
  "name": "x", "packageManager": "pnpm@8.1.0",
  "author": "Jane <jane@acme‹..›com> (https://acme-tools.com)",
  "contributors": [{"name": "Joe", "email": "joe@acme‹..›com"}, "Ann <ann@acme‹..›com>"],
  "maintainers": ["m@acme‹..›com"],
  "bugs": {"url": "https://acme-tools.com", "email": "bugs@acme‹..›com"},
  "dependencies": {"a": "npm:@scope/b@1.2..3", "c": "git+ssh://git@github..com/c.git"}
}
""",
    "composer.json": """{"authors": [{"name": "J", "email": "j@acme‹..›com"}],
 "support": {"email": "s@acme‹..›com"}}
""",
    "Cargo.toml": """[package]
authors = ["Jane <jane@acme‹..›com>", "No Address"]
[workspace.package]
authors = ["Joe <joe@acme‹..›com>"]
""",
    "galaxy.yml": "namespace: x\nauthors:\n- Jane <jane@acme‹..›com>\n",
    "Chart.yaml": "maintainers:\n- name: Jane\n  email: jane@acme‹..›com\n",
    "CITATION.cff": """cff-version: 1.2.0
authors:
- family-names: Doe
  email: jane@acme‹..›com
contact:
- email: "joe@acme‹..›com"
""",
    "openapi.yaml": """openapi: 3.0.0
info:
  contact: {name: Jane, email: jane@acme‹..›com}
""",
    "openapi.json": '{"openapi": "3.0.0", "info": {"contact": {"email": "jane@acme‹..›com"}}}\n',
    "library.json": '{"authors": {"name": "J", "email": "j@acme‹..›com"}}\n',
    "META.json": '{"author": ["Jane <jane@acme‹..›com>"]}\n',
    "x.gemspec": """Gem::Specification.new do |s|
  s.email = "jane@acme‹..›com"
  s.email = ['joe@acme‹..›com', "ann@acme‹..›com"]
  s.email = %w[a@acme‹..›com b@acme‹..›com]
end
""",
    "DESCRIPTION": """Package: x
Author: Jane <jane@acme‹..›com>, Joe <joe at acme-tools.com>
Maintainer: Jane Doe <jane@acme‹..›com>
""",
    "PKGBUILD": "# Maintainer: Jane <jane@acme‹..›com>\n# Contributor: Joe <joe at acme dot com>\npkgname=x\n",
    "x.cabal": "name: x\nmaintainer: jane@acme‹..›com\nauthor:  Joe <joe@acme‹..›com>\n",
    "x.opam": 'maintainer: "Jane <jane@acme‹..›com>"\nauthors: ["Joe <joe@acme‹..›com>" "A"]\n',
    "Dockerfile": """FROM python:3.11@sha256:0123456789abcdef
# a@acme..com
MAINTAINER Jane <jane@acme‹..›com>
LABEL maintainer="joe@acme‹..›com" version="1"
LABEL org.opencontainers.image.authors='ann@acme‹..›com'
ENV ADMIN_EMAIL=adm@acme‹..›com
""",
    "pom.xml": """<project><developers><developer>
<name>J</name><email>jane@acme‹..›com</email></developer></developers></project>
""",
    "ros/package.xml": '<package><maintainer email="jane@acme‹..›com">J</maintainer></package>\n',
    "debian/control": """Source: x
Maintainer: Jane Doe <jane@acme‹..›com>
Uploaders: "Doe, Joe" <joe@acme‹..›com>,
 Ann <ann@acme‹..›com>

Package: y
Description: a@acme..com
""",
    "debian/changelog": """x (1.0) unstable; urgency=low

  * Thanks to Joe <joe@acme..com>

 -- Jane Doe <jane@acme‹..›com>  Mon, 01 Jan 2024 00:00:00 +0000
""",
    "debian/copyright": "Format: x\nUpstream-Contact: Jane <jane@acme‹..›com>\n",
    "x.spec": """Name: x
Packager: Jane <jane@acme‹..›com>
%description
* Mon Jan 01 2024 not <here@acme..com>
%changelog
* Mon Jan 01 2024 Jane Doe <jane@acme‹..›com> - 1.0-1
- change
* Tue Jan 02 2024 Joe joe at acme.com 1.1
""",
    ".env": """# MAIL_FROM=a@acme..com
export DEFAULT_FROM_EMAIL="Acme <jane@acme‹..›com>"
ADMIN_EMAIL='joe@acme‹..›com' # why
MAIL_FROM=ann@acme‹..›com
REPLY_TO=${NAME:-x}@acme‹..›com
RECIPIENTS=a@acme‹..›com,b@acme‹..›com
DATABASE_URL=postgres://user:p@host..com/db
SENTRY_DSN=https://abc@sentry..io/1
EMAIL_HOST_PASSWORD=p@ss..word
""",
    "config/app.ini": """[smtp]
from_address = grafana@acme‹..›com
password = p@acme..com
[email]
email_to = a@acme‹..›com, b@acme‹..›com
""",
    "app.properties": "mail.from=jane@acme‹..›com\nspring.mail.password=a@acme..com\n",
    "docker-compose.yml": """services:
  app:
    image: x@sha256:0123
    environment:
    - ADMIN_EMAIL=jane@acme‹..›com
    - OTHER=x
  b:
    environment:
      MAIL_FROM: "joe@acme‹..›com"
""",
    "shop/settings.py": """import os
DEFAULT_FROM_EMAIL = "Acme <jane@acme‹..›com>"
SERVER_EMAIL = os.environ.get("SERVER_EMAIL", "joe@acme‹..›com")
ADMINS = [("Jane", "jane@acme‹..›com"), "joe@acme‹..›com"]
MANAGERS = (("Ann", 'ann@acme‹..›com'),)
app.config["MAIL_DEFAULT_SENDER"] = ("Acme", "app@acme‹..›com")
app.config.update(MAIL_DEFAULT_SENDER="app@acme‹..›com")
EMAIL_HOST_PASSWORD = "p@ss..word"

@decorator
def f(a, b):
    return a@b.c if 0 else None
""",
    "shop/mails.py": """from django.core.mail import send_mail, EmailMessage
send_mail("Hello", "Text", "jane@acme‹..›com", ["joe@acme‹..›com"])
send_mail(subject="x", message="a@acme..com", from_email="a@acme‹..›com", recipient_list=["b@acme‹..›com"])
EmailMessage("s", "b", "f@acme‹..›com", ["t@acme‹..›com"], cc=["c@acme‹..›com"])
server.sendmail("f@acme‹..›com", ["t@acme‹..›com", f"{user}@acme‹..›com"], text)
message["To"] = "Jane <jane@acme‹..›com>"
message["From"] = "%s@acme‹..›com" % name
message["Subject"] = "a@acme..com"
Message("Hello", recipients=["r@acme‹..›com"], sender="s@acme‹..›com")
""",
    "alertmanager.yml": """global:
  smtp_from: alert@acme‹..›com
  smtp_auth_username: u@acme..com
receivers:
- name: team
  email_configs:
  - to: "a@acme‹..›com, b@acme‹..›com"
    from: 'f@acme‹..›com'
    html: '{{ template "x" . }}'
""",
    "grafana/contact.yaml": """contactPoints:
- receivers:
  - type: email
    settings:
      addresses: a@acme‹..›com;b@acme‹..›com
""",
    "issuer.yaml": """spec:
  acme:
    email: jane@acme‹..›com
    server: https://acme-v02.api.letsencrypt.org/directory
""",
    "traefik.yml": "certificatesResolvers:\n  le:\n    acme:\n      email: jane@acme‹..›com\n",
    "renovate.json": '{"gitAuthor": "Bot <bot@acme‹..›com>", "extends": ["config:base"]}\n',
    ".github/workflows/ci.yml": """on: push
jobs:
  x:
    steps:
    - uses: actions/checkout@v4
    - uses: peter/create@v5
      with:
        committer: Bot <bot@acme‹..›com>
        author: ${{ github.actor }} <${{ github.actor }}@users.noreply.github.com>
    - run: |
        git config user.name bot
        git config --global user.email "bot@acme‹..›com"
        git config user.email 41898282+github-actions[bot]@users.noreply.github.com
    - env:
        NOTIFY_EMAIL: n@acme‹..›com
""",
    "chart/values.yaml": "adminEmail: jane@acme‹..›com\nimage: x@sha256:12\nnested:\n  contact_email: 'j@acme‹..›com'\n",
    "k8s.yaml": """kind: Deployment
spec:
  containers:
  - env:
    - name: DEFAULT_FROM_EMAIL
      value: jane@acme‹..›com
    - name: PASSWORD
      value: a@acme..com
""",
    "main.tf": """resource "aws_ses_email_identity" "x" {
  email = "jane@acme‹..›com" # a@acme..com
}
resource "aws_sns_topic_subscription" "s" {
  protocol = "email"
  endpoint = "ops@acme‹..›com"
}
resource "aws_sns_topic_subscription" "q" {
  protocol = "https"
  endpoint = "https://u@acme..com"
}
resource "aws_budgets_budget" "b" {
  notification {
    subscriber_email_addresses = ["a@acme‹..›com", "b@acme‹..›com"]
  }
}
resource "azurerm_monitor_action_group" "a" {
  email_receiver {
    email_address = "m@acme‹..›com"
  }
}
module "m" {
  source = "git::ssh://git@github..com/x"
}
""",
    "stack.template": """{"Resources": {"S": {"Type": "AWS::SNS::Subscription",
 "Properties": {"Protocol": "email", "Endpoint": "ops@acme‹..›com"}}}}
""",
    "cfn.yaml": """AWSTemplateFormatVersion: "2010-09-09"
Resources:
  S:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: email
      Endpoint: ops@acme‹..›com
      TopicArn: !Ref T
""",
    "people.csv": "name,email\nJane,jane@acme‹..›com\n",
    "app/fixtures/users.json": '[{"model": "u", "fields": {"email": "jane@acme‹..›com", "note": "a@b..c"}}]\n',
    "app/fixtures/users.yaml": "- fields:\n    email: jane@acme‹..›com\n",
    "db/seeds.sql": "INSERT INTO u VALUES (1, 'jane@acme‹..›com'); -- 'a@acme..com'\n",
    "index.html": """<p>x@acme..com</p><a href="mailto:jane@acme‹..›com?cc=joe@acme‹..›com&amp;subject=a@b..c">m</a>
<a HREF='mailto:ann%40acme‹..›com'>m</a><img src="icon@2x..png">
<form action="mailto:f@acme‹..›com"></form>
""",
    "guide.md": """# Guide
Write to [us](mailto:jane@acme‹..›com) or [them](<mailto:joe@acme‹..›com>).

```
mailto:code@acme..com
```
`<code@acme..com>` and <a href="mailto:html@acme‹..›com">m</a> @user@host..social

[ref]: mailto:ref@acme‹..›com
""",
    "guide.rst": """Title
=====
Write to `us <mailto:jane@acme‹..›com>`_ or mailto:joe@acme‹..›com.

Code::

    mailto:code@acme..com

``mailto:code@acme..com``
""",
    "guide.adoc": "mailto:jane@acme‹..›com[us]\n----\nmailto:code@acme..com\n----\n",
    "note.eml": """Received: from x for <r@acme..com>
Message-ID: <id@acme..com>
From: Jane <jane@acme‹..›com>
Sender: s@acme‹..›com
Reply-To: r@acme‹..›com
To: a@acme‹..›com,
 Bob <b@acme‹..›com>
Cc: =?utf-8?q?J=C3=B6rg?= <j@acme‹..›com>
Bcc: friends: f@acme‹..›com;
Return-Path: <rp@acme‹..›com>
Resent-To: x@acme‹..›com

To: body@acme..com
""",
    "box.mbox": """From jane@acme..com Mon Jan  1 00:00:00 2024
From: jane@acme‹..›com

>From body@acme..com

From joe@acme..com Mon Jan  1 00:00:00 2024
To: joe@acme‹..›com

x
""",
    "0001-x.patch": """From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001
From: Jane <jane@acme‹..›com>
Subject: [PATCH] Mend

Why.

Signed-off-by: Jane <jane@acme‹..›com>
---
 a | 2 +-
+Signed-off-by: Diff <diff@acme..com>
""",
    "etc/aliases": """# a: b@acme..com
root: jane@acme‹..›com, "|/bin/cmd x@acme..com"
staff: joe,
  ann@acme‹..›com
list: :include:/etc/x@acme..com
nobody: /dev/null
""",
    "postfix/virtual": """@acme.com jane@acme‹..›com
joe@acme‹..›com joe
""",
    ".forward": "\\jane, jane@acme‹..›com\n",
    "filter.sieve": """require "vacation";
# redirect "a@acme..com";
if address :domain "from" "x@acme..com" { redirect "jane@acme‹..›com"; }
vacation :from "Jane <j@acme‹..›com>" :addresses ["a@acme‹..›com", "b@acme‹..›com"] "away x@acme..com";
redirect :copy "c@acme‹..›com";
""",
    "card.vcf": """BEGIN:VCARD
VERSION:3.0
FN:a@acme..com
EMAIL;TYPE=INTERNET:jane@acme‹..›com
item1.EMAIL:joe@acme‹..›com
END:VCARD
""",
    "meet.ics": """BEGIN:VCALENDAR
ORGANIZER;CN=Jane:mailto:jane@acme‹..›com
ATTENDEE;CN="Doe; Joe";SENT-BY="mailto:sent@acme‹..›com":MAILTO:joe@acme‹..›com
ATTENDEE:invalid:nomail
DESCRIPTION:a@acme..com
UID:1@acme..com
END:VCALENDAR
""",
    "people.ldif": """dn: cn=Jane
mail: jane@acme‹..›com
userPrincipalName: u@acme..com
""",
    "acme.zone": """@ IN SOA ns1.acme-tools.com. host\\.master.acme‹..›com. 1 2 3 4 5
_dmarc IN TXT "v=DMARC1; p=none; rua=mailto:a@acme‹..›com!10m,mailto:b@acme‹..›com; ruf=mailto:c@acme‹..›com" ; x@acme..com
_smtp._tls IN TXT "v=TLSRPTv1; rua=mailto:t@acme‹..›com"
@ IN CAA 0 iodef "mailto:s@acme‹..›com"
""",
    ".well-known/security.txt": "Contact: mailto:sec@acme‹..›com\nContact: https://acme-tools.com/x@acme..com\n",
    "crontab": 'MAILTO="ops@acme‹..›com"\n0 * * * * cmd x@acme..com\nMAILTO=""\nMAILTO=root\n',
    "fail2ban/jail.local": "[DEFAULT]\ndestemail = ops@acme‹..›com\nsender = f2b@acme‹..›com\n",
    "monitrc": "set alert ops@acme‹..›com not on { instance }\nset mail-format { from: monit@acme‹..›com }\n",
    "mdadm.conf": "MAILADDR ops@acme‹..›com\n",
    "smartd.conf": "/dev/sda -a -m ops@acme‹..›com,b@acme‹..›com -M daily\n",
    "styles/settings.py": r'''import os
DEFAULT_FROM_EMAIL: str = ("Acme "
    "<jane@acme"  # a comment (with brackets
    "‹..›com>")
SERVER_EMAIL = 'jane\\x40acme‹..›com'
ADMIN_EMAIL = r"joe@acme‹..›com"
CONTACT_EMAIL = """ann@acme‹..›com"""
SUPPORT_EMAIL = "\\u006aoe\\N{COMMERCIAL AT}acme‹..›com" if DEBUG else "\\152oe@acme‹..›com"
FROM_EMAIL = os.getenv("X") or "x@acme‹..›com"
EMAIL_FROM = env("X", default="y@acme‹..›com")
SENDER_EMAIL = "{}@acme‹..›com".format(name)
conf = {"DEFAULT_FROM_EMAIL": "z@acme‹..›com", "MANAGERS": ["m@acme‹..›com"]}
class Config:
    MAIL_DEFAULT_SENDER = "é@acme‹..›com"
app.MAIL_DEFAULT_SENDER = b"x@acme..com"
ADMINS = [("Jane", f"{jane}@acme‹..›com"), ["Joe", "joe@acme‹..›com"]]
message["Sender"] = "s@acme‹..›com"
'''.replace("\\\\", "\\"),
    "styles/values.yaml": r"""# a@acme..com
admin_email: "jane\u0040acme‹..›com"
contact_email: &contact 'it''s@acme‹..›com'
support_email: !!str "j\x6fe@acme‹..›com"
again: *contact
nested: {notify_email: ann@acme‹..›com, other: [x, y]}
reply_to: >-
  folded@acme‹..›com
sender: |-
  block@acme‹..›com
mail_from: |
  literal@acme‹..›com
"quoted-email": "a\
  b@acme‹..›com"
recipients:
- one@acme‹..›com
- "two@acme‹..›com"
---
smtp_from: second@acme‹..›com
""",
    "styles/deploy.yml": """adminEmail: ops@acme‹..›com
replicas: {{ .Values.replicas }}
{{- if .Values.mail }}
  from: "noreply@acme‹..›com"
{{- end }}
""",
    "styles/renovate.json": '{"gitAuthor": "Bot <bot\\u0040acme‹..›com>" /* c */, // d\n}\n',
    "styles/card.vcf": """BEGIN:VCARD
EMAIL;ENCODING=QUOTED-PRINTABLE:jane=40acme‹..›com
EMAIL;TYPE=work:mailto:joe@acme‹..›com
END:VCARD
""",
    "styles/note.eml": """From: "Doe, Jane" <jane@acme‹..›com>,
\tJoe
 <joe@acme‹..›com>
Sender: s@acme-tools.com
Subject: x

y
""",
    "styles/main.tf": """variable "admin_email" {
  default = "a@acme‹..›com"
}
locals {
  contact_email = "${var.user}@acme‹..›com"
  tags = { "owner_email" = "o@acme‹..›com" }
}
""",
    "ways/DESCRIPTION": """Package: x
Authors@R: c(person("Jane", "Doe", , "jane@acme‹..›com", role = c("aut", "cre")),
    person("Joe", email = 'joe@acme‹..›com'))
""",
    "ways/x.cabal": """name: x
maintainer:
    Jane Doe <jane@acme‹..›com>,
-- no@acme..com
    Joe <joe@acme‹..›com>
synopsis:
    x@acme..com
""",
    "ways/x.gemspec": "Gem::Specification.new do |s|\n  s.email = %q{jane@acme‹..›com}\nend\n",
    "ways/app.properties": """# mail.from=no@acme..com
app.mail.from jane@acme‹..›com
app.mail.to: one@acme‹..›com,\\
    two@acme‹..›com
mail.sender = j\\u00f6e@acme‹..›com
""",
    "ways/.env": 'MAIL_FROM=${FROM:-jane@acme‹..›com}\nREPLY_TO="${TO-joe@acme‹..›com}"\n',
    "ways/compose.yaml": """services:
  app:
    environment:
      MAIL_FROM: ${FROM:-jane@acme‹..›com}
    command:
    - "--certificatesresolvers.le.acme.email=ops@acme‹..›com"
    - --other=x
""",
    "ways/Dockerfile": """FROM x
LABEL maintainer jane@acme‹..›com
RUN git config --global user.email "bot@acme‹..›com" && x
""",
    "ways/setup.py": """from setuptools import setup
AUTHOR = "jane@acme‹..›com"
UNUSED = "no@acme..com"
setup(author_email=AUTHOR, **dict(maintainer_email="joe@acme‹..›com"))
""",
    "ways/mails.py": """ADMINS = []
ADMINS += [("Jane", "jane@acme‹..›com")]
message["To"] = ", ".join(["a@acme‹..›com", "b@acme‹..›com"])
message.add_header("Reply-To", "r@acme‹..›com")
message.add_header("Subject", "no@acme..com")
FROM_EMAIL = SERVER_EMAIL = "s@acme‹..›com"
send_mail("s", "b", FROM_EMAIL, [TO])
""",
    "ways/debian/copyright": "Format: x\nCopyright: 2020 Jane Doe <jane@acme‹..›com>\n 2021 Joe\n",
    "ways/renovate.json5": "{\n\t// no@acme..com\n\tgitAuthor: 'Bot <bot@acme‹..›com>',\n}\n",
    "ways/traefik.toml": '[certificatesResolvers.le.acme]\nemail = "ops@acme‹..›com" # no@acme..com\n',
    "ways/stack.yaml": """AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  AdminEmail:
    Type: String
    Default: ops@acme‹..›com
""",
    "ways/guide.md": """Write to <mailto:jane@acme‹..›com>, <joe@acme‹..›com> or `<no@acme..com>`.

\\<no@acme..com>
""",
    "ways/guide.rst": """:Author: Jane <jane@acme‹..›com>
:contact: joe@acme‹..›com
""",
    "ways/users/fixtures/a.json": '[{"fields": {"emails": ["jane@acme‹..›com", "joe@acme‹..›com"]}}]\n',
    "tests/fixtures/users.yml": "jane:\n  name: x@y..z\n  email: jane@acme‹..›com\n",
    "ways/seeds.sql": """COPY users (id, email, note) FROM stdin;
1\tjane@acme‹..›com\tno@acme..com
\\.
INSERT INTO "users" ("id", "email", "note") VALUES
  (1, 'joe@acme‹..›com', 'see no@acme..com, a'), (2, NULL, 'x');
CREATE TABLE t (a text CHECK (email ~ '^[a-z]+@..x$'));
""",
    "ways/git.yml": """x:
- run: |
    git -c user.name=x -c user.email=bot@acme‹..›com commit
    git config --get user.email
    git push
""",
    "ways/card.vcf": """BEGIN:VCARD
EMAIL;ENCODING=QUOTED-PRINTABLE:jane=
@acme‹..›com
END:VCARD
""",
    "ways/filter.sieve": 'notify :method "mailto:jane@acme‹..›com" "no@acme..com";\n',
    "ways/x.zone": '_dmarc IN TXT "v=DMARC1; rua=mailto:a@acme-" "tools‹..›com"\n',
}

# These files have no faults, although many of their texts look faulty.
CLEAN: dict[str, str] = {
    "COMMIT_EDITMSG": """Add @decorator and user@host

See git@github.com:x/y and a@b..c in the text.

Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>
Reviewed-by: @octocat
Reviewed-by: Jane Doe
Cc: stable@vger.kernel.org # 5.10+
Fixes: 0123 ("x@y..z")
""",
    ".mailmap": "Jane <jane@acme-tools.com> <jane@laptop.(none)>\nJoe <joe@acme-tools.com> <>\n",
    "CODEOWNERS": "* @org/team @user\n/packages/@scope/ @org\ndocs/ docs@acme-tools.com\n",
    "pyproject.toml": """[project]
authors = [{name = "Jane", email = "jane@acme-tools.com"}, {name = "No Address"}]
[tool.poetry]
authors = ["Jane <jane@acme-tools.com>", "Joe"]
""",
    "package.json": """{"author": "Tobias @sokra", "packageManager": "pnpm@8.6.0",
"contributors": ["Jane (https://x.dev/@jane)", "J <https://github.com/j>"],
"scripts": {"x": "npx y@latest"}}
""",
    "Cargo.toml": '[package]\nauthors = ["The Acme Developers", "Jane <jane@acme-tools.com>"]\n',
    "DESCRIPTION": "Package: x\nMaintainer: Jane Doe <jane@acme-tools.com>\nAuthor: Joe <at>\n",
    ".env": """EMAIL_HOST=smtp.acme-tools.com
EMAIL_HOST_USER=apikey@smtp
ADMIN=${ADMIN_USER}@${DOMAIN}
REDIS_URL=redis://:p@ss@localhost:6379
FROM_IMAGE=python@sha256:0123
SENDER=$MAIL_FROM
DEFAULT_FROM_EMAIL=noreply@acme-tools.com
SERVER_EMAIL=root@localhost
""",
    ".env.example": "DEFAULT_FROM_EMAIL=you@example.com\nADMIN_EMAIL=admin@your-domain.example\n",
    "docs/settings.py": 'DEFAULT_FROM_EMAIL = "you@example.com"\n',
    "settings.py": """DEFAULT_FROM_EMAIL = "webmaster@localhost"
DEFAULT_FROM_EMAIL = f"{name} <{user}@{host}>"
SERVER_EMAIL = "%s@%s" % (user, host)
ADMINS = [("Jane", env("ADMIN"))]
ADMINS = []
x = a @ b
url = "ssh://git@host/x"
""",
    "tests/test_mail.py": 'send_mail("s", "b", "a@@b", ["not an address"])\n',
    "deploy.yml": """steps:
- uses: actions/checkout@v4
- image: ghcr.io/x/y@sha256:0123456789
- from: git@github.com:x/y.git
- sender: {{ user }}@{{ host }}
- author: '@octocat'
""",
    "values.yaml": "email: '{{ .Values.email }}'\nadmin_email: ${ADMIN}\ncontact: https://x.dev/@jane\n",
    "main.tf": """resource "aws_ses_email_identity" "x" { email = var.email }
resource "aws_ses_email_identity" "y" { email = "ops@${var.domain}" }
resource "google_project_iam_member" "m" { member = "serviceAccount:a@b.iam.gserviceaccount.com" }
""",
    "index.html": """<a href="https://x.dev/@jane">x</a> <img srcset="a@2x.png 2x">
<a href="mailto:{{ email }}">x</a><a href="mailto:?subject=Hi">share</a>
<a href="https://medium.com/@a/b">x</a> <a href="mailto:you@example.com">x</a>
""",
    "README.md": """![x](icon@2x.png) [m](https://mastodon.social/@jane) `a@b..c` @user
Install `pkg@1.2..3`; mail <you@example.com> or [me](mailto:me@host.local).
""",
    "guide.rst": ":email: `x@y..z`\n.. _a: https://x.dev/@b\n",
    "etc/aliases": 'postmaster: root\nroot: jane\n@acme.com: x\nx: |"cmd a@b..c"\n',
    "crontab": 'MAILTO=""\nMAILTO=root\n@daily /bin/x\n',
    "security.txt": "Contact: https://acme-tools.com/security\nContact: mailto:sec@acme-tools.com\n",
    "x.zone": "@ IN SOA ns1.acme-tools.com. hostmaster.acme-tools.com. ( 1 2 3 4 5 )\n",
    "requirements.txt": "pkg @ git+ssh://git@github.com/x/y\nother==1.0\n",
    "AUTHORS.txt": "Jane Doe <jane@acme-tools.com>\nJoe <joe@@acme-tools.com>\n",
    "x.ini": "[a]\nurl = http://u@h..x/\npassword = a@b..c\nuser = x@y\n",
    "note.eml": 'From: "Doe, Jane" <jane@acme-tools.com>\nTo: undisclosed-recipients:;\nBcc:\n\nx\n',
    "traps/stack.yaml": """Resources:
  S:
    Type: AWS::SNS::Subscription
    Properties: {Protocol: email, Endpoint: !Ref Mail}
""",
    "traps/ci.yml": """x:
- run: |
    git config user.email
    git config --unset user.email || true
    git config user.email >/dev/null
    git config user.email "<>"
""",
    "traps/0001.patch": """From: "dependabot[bot]" <49699333+dependabot[bot]@users.noreply.github.com>
Subject: x

Cc: <stable@vger.kernel.org> # 5.10+
""",
    "traps/page.html": """<a href="icon@2x.png">x</a><a href="mailto:[email]">x</a><a href="mailto:@Model.Email">x</a>
<a href="mailto:<?= $x ?>">x</a><a href="mailto:<?php echo $x; ?>">y</a>
""",
    "traps/x.cabal": "name: x\nmaintainer:\n    j@acme-tools.com\n    -- x..y@z.de\n",
    "traps/app.ini": "[a]\nemail_re = ^[^@]+@[^@]+$\nemail_whitelist = a@b.org @other.com\n",
    "traps/.env": "FROM=alpine @3.18\n",
    "traps/DESCRIPTION": 'Package: x\nAuthors@R: person("J", comment = c("a..b@@c.de"))\n',
    "traps/form.html": '<textarea><a href="mailto:x..y@z.de"></textarea>\n',
    "traps/git.yml": "x:\n- run: |\n    git config user.email \\\n      x\n",
    "traps/list.txt": "  1. @tls.version\n  2. @tls.cipher\njane @acme-tools.com\n",
    "traps/notes.rst": ":Authors: T Long Nguyen tom.l.nguyen@acme-tools.com\n:Email: a@acme-tools.com or b@x.\n",
    "traps/debian/copyright": "Format: x\nCopyright: 2005 N <n@eunet.yu>, <at>, M m@acme-tools.com\n",
    "traps/texts/messages.properties": """error.email=Please enter an email such as name@host
error.e-mail=e.g. jane@acme.com
mail.sent.to=Sent to {0}@{1}
email.tooltip=Format: user@domain.tld
support.email=<a href="mailto:a@acme-tools.org">a@acme-tools.org</a>
""",
    "traps/texts/en.yml": "en:\n  email: Please enter an email such as jane@acme.com\n",
    "traps/texts/en.toml": 'contact_email = "Write to support@acme-tools.org"\n',
    "traps/texts/.env": """ADMINS=jane:a@acme-tools.org,omar:b@acme-tools.org
MANAGERS=[["Jane","a@acme-tools.org"]]
D_EMAIL=${FROM:-"jane@acme-tools.org"}
""",
    "traps/texts/settings.py": """DEFAULT_FROM_EMAIL = USER
DEFAULT_FROM_EMAIL += "@acme-tools.org"
message["To"] += ", b@acme-tools.org"
repo.log(author_email=".*@acme-tools.org$")
""",
    "traps/texts/renovate.json5": "{ gitAuthor: 'It\\'s <bot@acme-tools.org>' }\n",
    "traps/texts/DESCRIPTION": """Package: x
Authors@R: c(as.person("Jane Doe <jane@acme-tools.org> [aut, cre]"), person("R&D @ Acme"),
    person(email = paste0("jane", "@", "acme-tools.org"), comment = c(x = f("q"), "a..b@@d.de")))
""",
    "traps/texts/seeds.sql": """INSERT INTO users (email) VALUES ('user' || i || '@acme-tools.org'), ('a@' || b);
INSERT INTO users (email) VALUES ('["a@x.org","b@x.org"]'), ('{a@x.org,b@x.org}');
COPY users (email) FROM stdin WITH CSV;
a@x.org,b@@x.org
\\.
""",
    "traps/texts/debian/copyright": """Format: x
Copyright: 2005 L <http://x.org/~a@b>, <@jane>, < n@acme-tools.org >
 2006 F <f@acme-tools.org
 2007 G <g@acme-tools.org>
""",
    "test/fixtures/files/mail.yml": "jane:\n  email: a..b@c.d\n",
    "test/fixtures/invalid_emails.yml": "x:\n  email: a..b@c.d\n",
    "traps/texts/a.rst": ":Contact: https://x.org/@jane\n:Author: @jane\n:contact: git@github.com:a/b\n",
    "traps/texts/a.adoc": ":email: link:mailto:jane@acme-tools.org[Jane]\n////\n:email: a..b@@c\n////\n",
    "traps/texts/a.md": """See <20200101.GA1@host.x_y.org>, Foo<T@U.V>, <your_email@your_domain.com>,
<svc@my_project.iam.gserviceaccount.com> or $x<y@z.w>$.
""",
    "traps/texts/a.vcf": "BEGIN:VCARD\nEMAIL;ENCODING=QUOTED-PRINTABLE:j=C3=B6rg@acme-tools.org\nEND:VCARD\n",
    "traps/texts/a.zone": """_dmarc TXT "v=DMARC1\\; rua=mailto:jane@acme-tools.org\\; pct=1"
x TXT ( "v=DMARC1; rua=mailto:jane@"
  "acme-tools.org" )
""",
    "traps/texts/ci.yml": "x:\n- run: (cd x && git config user.email ci@acme-tools.org)\n",
    "traps/more/seeds.sql": "INSERT INTO u (recipients) VALUES ('a@acme.org, b@acme.org');\n",
    "traps/more/Dockerfile": 'FROM x\nLABEL org.opencontainers.image.authors="J <j@x.org>, O <o@x.org>"\n',
    "traps/more/ci.toml": 'from = "v1@main"\nto = "db@host"\n',
    "traps/more/x.gemspec": 's.email = ["jane", "acme.org"].join("@")\n',
    "traps/smartd.conf": "/dev/sda -a -m @smartd\n/dev/sdb -m root,@beep\n",
    "traps/debian/patches/x.patch": "From: A <a@acme-tools.com>, B <b@acme-tools.com>\nSubject: x\n\n",
    "traps/rules.ini": "[a]\nemail_validation = .+@.+\\..+\n",
    "traps/seeds.sql": "SELECT * FROM x WHERE email ~ '^[a-z]+@..x$' OR email LIKE '%@acme-tools.org';\n",
    "traps/x.zone": '_dmarc TXT "v=DMARC1; rua=mailto:a@acme-" "tools.com"\n',
    "traps/card.vcf": "BEGIN:VCARD\nEMAIL;ENCODING=QUOTED-PRINTABLE:j=40acme=\n-tools.org\nEND:VCARD\n",
    "traps/app.properties": "mail.to=ok@acme-tools.org,\\\n  jane@acme-tools.org\n",
    "traps/guide.md": "\\<x..y@z.de> $a <x@y.z> <pkg@1.2.3> <git@github.com>\n",
}


def planted(text: str) -> tuple[str, list[tuple[int, Span]]]:
    """Return a text without its guillemets, and the line and span of each text between them."""
    places = []
    for number, line in enumerate(text.split("\n"), 1):
        shift = 0
        for match in re.finditer("‹(.*?)›", line):
            start = match.start() - shift
            places.append((number, Span(start, start + len(match[1]))))
            shift += 2
    return text.replace("‹", "").replace("›", ""), places
