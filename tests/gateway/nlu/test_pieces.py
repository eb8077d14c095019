"""What is one thing to its last letter: quotations, SQL, addresses, paths, names of code."""

import pytest

from gateway.nlu.values.sql import verb_of
from gateway.nlu.values.verbatim_spans import pieces


def found(question: str) -> list[tuple[str, str]]:
    return [(piece.kind, question[piece.start : piece.end]) for piece in pieces(question)]


@pytest.mark.parametrize(
    ("question", "kind", "text"),
    [
        ("create a branch feature/login-v2 now", "code", "feature/login-v2"),
        ("a branch called fix-login.", "code", "fix-login"),
        ("look in /home/me/app/repo, please", "path", "/home/me/app/repo"),
        ("look in ~/notes/a b.txt", "path", "~/notes/a b.txt"),
        ("look in `~/my notes/`", "quote", "~/my notes/"),
        (r"open C:\Users\me\x.txt.", "path", r"C:\Users\me\x.txt"),
        (r"open \\host\share\x.txt", "path", r"\\host\share\x.txt"),
        ("list ./src?", "path", "./src"),
        ("list ../x/y.txt", "path", "../x/y.txt"),
        ("list ~", "path", "~"),
        ("(see /srv/a.txt)", "path", "/srv/a.txt"),
        ("get https://x.y/z?a=1&b=2#c.", "url", "https://x.y/z?a=1&b=2#c"),
        ("get https://a.b/c_(d)?", "url", "https://a.b/c_(d)"),
        ("mail a.b+c@d-e.co.uk, now", "email", "a.b+c@d-e.co.uk"),
        ("time in America/New_York", "code", "America/New_York"),
        ("diff with v1.2.3", "revision", "v1.2.3"),
        ("show HEAD~2", "revision", "HEAD~2"),
        ("show main:README.md", "revision", "main:README.md"),
        ("show main..develop", "revision", "main..develop"),
        ("show 4f2a9c1", "revision", "4f2a9c1"),
        ("find **/*.csv here", "glob", "**/*.csv"),
        ("find report?.txt", "glob", "report?.txt"),
        ("call create_table", "code", "create_table"),
        ("commit 'don't stop' now", "quote", "don't stop"),
        ('say "it\'s me" twice', "quote", "it's me"),
        ("say “well, no” twice", "quote", "well, no"),
        ("run SELECT name FROM t WHERE id = 3", "sql", "SELECT name FROM t WHERE id = 3"),
        ("run select * from t limit 5 please", "sql", "select * from t limit 5"),
        ("run SELECT COUNT(*) FROM t?", "sql", "SELECT COUNT(*) FROM t"),
        ("UPDATE t SET a = 'x. Y'. Then tell Bob", "sql", "UPDATE t SET a = 'x. Y'"),
        ("SELECT a FROM b; thanks", "sql", "SELECT a FROM b"),
        ("SELECT a FROM t and show me the first", "sql", "SELECT a FROM t"),
        ("INSERT INTO t VALUES ('it''s; fine')", "sql", "INSERT INTO t VALUES ('it''s; fine')"),
        ("CREATE TABLE t (a TEXT DEFAULT 'b, c') now", "sql", "CREATE TABLE t (a TEXT DEFAULT 'b, c')"),
    ],
)  # fmt: skip
def test_a_piece_is_found_whole(question: str, kind: str, text: str) -> None:
    assert found(question) == [(kind, text)]


@pytest.mark.parametrize(
    "question",
    [
        "select a hotel from the list",
        "update my address",
        "create table tags with columns id and label",
        "insert coins into the machine",
        "Monday-Friday or USD/EUR and/or 3-5 or 24/7",
        "what is 3 * 4, or 3*4=12?",
        "the dogs' bowl and the cats' food",
        "it's Ann's and Bob's",
        "5 km / h, e.g. at 5 p.m.",
    ],
)
def test_prose_has_no_pieces(question: str) -> None:
    assert found(question) == []


def test_a_quotation_in_a_statement_is_the_statements() -> None:
    assert found("run SELECT a FROM t WHERE b = 'c d' in 'my base'") == [
        ("sql", "SELECT a FROM t WHERE b = 'c d' in 'my base'"),
    ]
    assert found("put 'SELECT a FROM t' into /srv/q.sql") == [
        ("quote", "SELECT a FROM t"),
        ("path", "/srv/q.sql"),
    ]


@pytest.mark.parametrize(
    ("statement", "verb"),
    [
        ("select 1", "SELECT"),
        ("WITH a AS (SELECT 1) SELECT * FROM a", "SELECT"),
        ("WITH a AS (SELECT 1) DELETE FROM b", "DELETE"),
        ("drop table x", "DROP"),
    ],
)
def test_a_statement_does_what_its_verb_says(statement: str, verb: str) -> None:
    assert verb_of(statement) == verb
