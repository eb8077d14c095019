"""What a question holds speaks for the tool that takes it, whatever the words sound like."""

from typing import Any

import pytest

from gateway.agent import guide
from gateway.agent.guidance import nearest
from gateway.core import ToolSpec


def tool(name: str, about: str, *required: str, server: str = "x", **described: str) -> ToolSpec:
    properties: dict[str, Any] = {
        n: {"type": "string", "description": described.get(n, "")} for n in required
    }
    schema = {"type": "object", "properties": properties, "required": list(required)}
    return ToolSpec(name, about, schema, server, name)


READ_QUERY = tool("read_query", "Execute a SELECT query", "query", query="SELECT SQL query to run")
WRITE_QUERY = tool(
    "write_query", "Execute an INSERT, UPDATE, or DELETE query", "query", query="SQL query to run"
)
CREATE_TABLE = tool(
    "create_table", "Create a new table", "query", query="CREATE TABLE SQL statement"
)
DELETE_ENTITIES = tool("delete_entities", "Delete entities", "names")
STATUS = tool("git_status", "Shows the working tree status", "repo_path", server="git")
READ_FILE = tool("read_text_file", "Read the contents of a file as text", "path")
OLD_READ = tool("read_file", "Read a file. DEPRECATED: use read_text_file instead", "path")
LIST_FOLDER = tool("list_directory", "List the files in a directory", "path")
MAKE_NOTE = tool("create_note", "Make a note", "text")
DROP_NOTE = tool("delete_note", "Delete a note", "text")
ZONE = "IANA timezone name"
NOW = tool("get_current_time", "Get the current time in a time zone", "timezone", timezone=ZONE)
CONVERT = tool(
    "convert_time",
    "Convert a time between time zones",
    "source_timezone",
    "time",
    "target_timezone",
    source_timezone=ZONE,
    target_timezone=ZONE,
    time="Time in 24-hour format (HH:MM)",
)
QUERIES = (DELETE_ENTITIES, CREATE_TABLE, WRITE_QUERY, READ_QUERY)
FILES = (STATUS, LIST_FOLDER, OLD_READ, READ_FILE)


def chosen(question: str, *tools: ToolSpec) -> str:
    """The tool that fits best."""
    fit = guide(question, tools).fit
    return max(fit, key=lambda name: fit[name])


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("SELECT name FROM customers WHERE id = 3", "read_query"),
        ("delete nothing, only run SELECT * FROM orders", "read_query"),
        ("remove the row: DELETE FROM orders WHERE id = 3", "write_query"),
        ("create an order with INSERT INTO orders VALUES (1)", "write_query"),
        ("run ALTER TABLE orders ADD COLUMN note TEXT", "write_query"),
        ("CREATE TABLE tags (id INTEGER)", "create_table"),
        ("EXPLAIN SELECT * FROM orders", "read_query"),
    ],
)
def test_a_statement_goes_to_the_tool_that_names_what_it_does(question: str, name: str) -> None:
    assert chosen(question, *QUERIES) == name


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("what's in /home/ana/todo.txt?", "read_text_file"),
        ("what's in /home/ana/docs?", "list_directory"),
        ("show me the contents of ~/a.md", "read_text_file"),
    ],
)
def test_a_file_is_read_and_a_folder_listed(question: str, name: str) -> None:
    assert chosen(question, *FILES) == name


def test_a_tool_that_calls_itself_old_is_not_taken_where_another_does_the_same() -> None:
    assert chosen("read /home/ana/a.txt", OLD_READ, READ_FILE) == "read_text_file"


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("If it's 3 pm in London, what time is it in Los Angeles?", "convert_time"),
        ("noon in Paris is what time in Seoul?", "convert_time"),
        ("what time is it in Seoul?", "get_current_time"),
    ],
)
def test_a_time_of_day_wants_a_tool_that_takes_one(question: str, name: str) -> None:
    assert chosen(question, NOW, CONVERT) == name


def test_what_is_to_be_kept_is_never_taken_away() -> None:
    assert chosen("store a note: buy milk", DROP_NOTE, MAKE_NOTE) == "create_note"
    assert chosen("erase the note about milk", MAKE_NOTE, DROP_NOTE) == "delete_note"


def test_of_many_tools_those_that_take_what_is_said_are_the_nearest() -> None:
    others = [tool(f"do_{word}", f"Do the {word}", word) for word in ("dance", "music", "paint")]
    many = [*others, *QUERIES, *FILES]

    assert nearest("what's in /home/ana/todo.txt?", many)[0].name == "read_text_file"
    assert nearest("SELECT 1", many)[0].name == "read_query"
