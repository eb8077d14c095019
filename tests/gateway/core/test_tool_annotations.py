"""What a tool may do is read from its hints, and from its name where there are none."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core import DEEDS, ToolSpec, contradicts, is_drastic, only_reads
from gateway.core.tool_annotations import READING_VERBS, STRONG_DEEDS


def silent(name: str, server: str = "things") -> ToolSpec:
    return ToolSpec(name, server=server, tool=name)


def names(text: str) -> list[str]:
    return text.split()


@pytest.mark.parametrize(
    "name",
    names("""get_weather getWeather GetWeather get-weather get.weather list_files listAllUsers read_file
    search find_restaurants show_balance describe_table look_up_word lookup count_rows check_availability
    calculate_tip fetch_url fetch convert_currency convertTime is_open has_access how_many_days
    get_commit list_orders read_email get_next_post view_branch search_books list_open_issues
    list_deleted_items list_updates compare_prices translate_text weather forecast current_time
    time_now help version echo ping count_words_in_text"""),
)
def test_a_silent_tool_that_is_called_like_a_reading_only_reads(name: str) -> None:
    assert only_reads(silent(name))


@pytest.mark.parametrize(
    "name",
    names("""create_note write_file add_task delete_task set_volume update_row move_file send_mail post_message
    put_object commit push reset checkout start_service stop restart_service enable buy_ticket book_table
    cancel_order pay_bill transfer_money upload_file mark_done rename merge_branch toggle_light turn_on
    get_or_create get_and_delete getAndIncrement find_and_replace find_replace search_and_book read_write
    list_add list_push list_pop list_clear list_rename check_in check_out checkout check_off check_task
    count_reset show_notification show_message get_rid_of fetch_and_post fetch_branch translate_file
    convert_file convert query run_query execute_sql sql process_items sync_mail select_item open_file
    play_song download_file export_rows generate_report extract_archive resolve_ticket verify_user
    track_event scan_network test_connection print_page log_meal log rate_movie ping_user echo_to_file exchange_money frobnicate
    notes thermostat note_get getweather holmes résumé_get получить_погоду count_down _ 7"""),
)
def test_a_silent_tool_whose_name_is_no_clear_evidence_may_do_something(name: str) -> None:
    assert not only_reads(silent(name))


@pytest.mark.parametrize(
    ("server", "name", "reads"),
    [
        ("notes", "notes_search", True),
        ("notes", "note_list", True),
        ("my-notes", "notes_search", True),
        ("notes", "notes_add", False),
        ("notes", "notes", False),
        ("mail", "mail_list", True),
        ("delete", "delete_list", False),
        ("read-only-files", "read_file", True),
        ("git", "git_status", True),
        ("git", "git_log", True),
        ("git", "git_diff_unstaged", True),
        ("git", "git_show", True),
        ("git", "git_commit", False),
        ("git", "git_add", False),
        ("git", "git_reset", False),
        ("git", "git_checkout", False),
        ("git", "git_fetch", False),
        ("git", "git_branch", False),
        ("repo", "git_status", True),
        ("food", "food_log", False),
        ("time", "time", True),
        ("lamp", "lamp_status", True),
        ("lamp", "lamp_set_status", False),
        ("crm", "contacts.search", True),
        ("crm", "v2/contacts/list", True),
        ("crm", "crm__contacts__get_one", True),
        ("crm", "contacts.delete", False),
        ("crm", "delete.list", False),
        ("crm", "contacts.log", False),
        ("crm", "contacts", False),
        ("crm", "log.time", False),
        ("crm", "task.check", False),
        ("todo", "todo_check", False),
        ("git", "remote.fetch", False),
    ],
)
def test_the_name_of_the_server_in_front_is_left_out(server: str, name: str, reads: bool) -> None:
    assert only_reads(silent(name, server)) is reads


@pytest.mark.parametrize(
    ("said", "name", "reads"),
    [
        ({"read_only": True, "destructive": False}, "frobnicate", True),
        ({"read_only": True, "destructive": False}, "create_chart", True),
        ({"read_only": True, "destructive": False}, "get_delete_log", True),
        ({"read_only": True, "destructive": False}, "получить_погоду", True),
        ({"read_only": True, "destructive": False}, "delete_note", False),
        ({"read_only": True, "destructive": False}, "things_delete", False),
        ({"read_only": True, "destructive": False}, "fileDelete", False),
        ({"read_only": True, "destructive": False, "says_destructive": True}, "get_note", False),
        ({"says_writes": True}, "get_note", False),
        ({"says_destructive": True}, "get_note", False),
        ({"destructive": False}, "get_note", False),
    ],
)
def test_hints_count_before_the_name_and_contradictions_are_not_believed(
    said: dict[str, Any], name: str, reads: bool
) -> None:
    spec = replace(silent(name), **said)

    assert only_reads(spec) is reads
    assert contradicts(spec) is (spec.read_only and not reads)


def test_what_destroys_sends_or_spends_is_drastic_by_word_or_by_name() -> None:
    assert is_drastic(replace(silent("tidy"), says_destructive=True))
    assert is_drastic(silent("task_delete"))
    assert is_drastic(silent("sendMail"))
    assert not is_drastic(silent("create_note"))


@given(
    st.sampled_from(sorted(READING_VERBS)),
    st.sampled_from(sorted(DEEDS | STRONG_DEEDS)),
    st.sampled_from(["{0}_{1}", "{1}_{0}", "{0}_it_and_{1}_it", "{1}-{0}-things", "{0}.the.{1}"]),
    st.sampled_from(["things", "get", "notes"]),
)
def test_no_name_with_a_deed_in_it_is_a_reading(
    verb: str, deed: str, form: str, server: str
) -> None:
    assert not only_reads(silent(form.format(verb, deed), server))


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_name_gets_a_verdict(name: str, server: str) -> None:
    assert only_reads(silent(name, server)) in (True, False)
