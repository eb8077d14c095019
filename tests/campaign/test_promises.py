"""The promises of the gateway, and the tests that hold each; imports nothing, only checks that they exist."""

import ast
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
PROMISES: dict[int, tuple[str, dict[str, list[str]]]] = {
    1: (
        "No descendant outlives the gateway; process and descriptor counts are flat over 100 reconnects",
        {
            "campaign/test_campaign_processes.py": [
                "test_promise_1_no_descendant_outlives_the_gateway",
                "test_promise_1_a_guardian_that_was_killed_is_replaced",
                "test_promise_1_counts_are_flat_over_100_reconnects",
            ],
            "gateway/serving/test_stdio.py": [
                "test_a_signal_ends_the_process_and_its_servers_while_a_question_runs",
                "test_the_end_of_stdin_ends_the_process_while_a_question_runs",
            ],
            "gateway/downstream/test_pool_ends.py": ["test_nothing_outlives_the_pool"],
            "campaign/test_campaign_soak.py": [
                "test_under_load_and_faults_the_gateway_stays_up_and_leaks_nothing"
            ],
        },
    ),
    2: (
        "Every byte on stdout in stdio mode is JSON-RPC",
        {
            "gateway/serving/test_stdio.py": [
                "test_every_byte_on_stdout_is_json_rpc_though_the_model_prints"
            ],
            "gateway/engine/test_engine_loading.py": [
                "test_stdout_stays_clean_while_a_model_loads"
            ],
            "campaign/test_campaign_fuzz.py": [
                "test_promise_2_broken_messages_on_stdin_get_json_or_nothing"
            ],
        },
    ),
    3: (
        "Listing waits for no server and no model (the times are benchmarks)",
        {
            "gateway/serving/test_ask.py": ["test_listing_waits_for_no_server_and_no_model"],
            "gateway/downstream/test_pool.py": [
                "test_a_hung_server_does_not_delay_the_start_or_the_end"
            ],
            "test_house.py": ["test_the_import_of_a_door_stays_light"],
        },
    ),
    4: (
        "A killed, refusing or erring server is isolated, and heals by the next ask",
        {
            "campaign/test_campaign_processes.py": [
                "test_promise_4_a_killed_child_answers_the_next_question"
            ],
            "campaign/test_campaign_http.py": [
                "test_promise_4_a_faulty_http_server_is_isolated_and_heals_by_the_next_question"
            ],
            "campaign/test_campaign_faults.py": [
                "test_promise_4_a_server_that_never_lists_costs_only_its_own_tools"
            ],
            "gateway/downstream/test_pool.py": [
                "test_a_killed_child_is_noticed_while_idle_and_heals_by_itself",
                "test_broken_servers_are_reported_and_keep_nobody_waiting",
            ],
            "gateway/downstream/test_http_servers.py": [
                "test_an_http_server_heals_after_a_restart"
            ],
        },
    ),
    5: (
        "No duplicated side effect",
        {
            "gateway/downstream/test_pool.py": [
                "test_a_call_that_may_have_run_is_not_sent_again",
                "test_a_read_only_call_is_sent_again_after_the_connection_broke",
            ],
            "gateway/downstream/test_http_servers.py": [
                "test_a_status_tells_whether_the_call_may_have_run"
            ],
            "gateway/agent/test_agent.py": [
                "test_a_result_that_may_have_happened_ends_the_question"
            ],
            "campaign/test_campaign_faults.py": [
                "test_promises_5_and_8_a_fault_costs_one_call_and_nobody_else"
            ],
        },
    ),
    6: (
        "Nothing executes unless its name is live and its arguments pass the schema",
        {
            "campaign/test_campaign_fuzz.py": [
                "test_promise_6_nothing_executes_that_the_schema_refuses"
            ],
            "gateway/agent/test_agent.py": ["test_wrong_arguments_are_never_sent"],
            "gateway/catalogue/test_catalogue.py": [
                "test_whatever_passes_the_check_is_a_known_tool_with_sendable_arguments"
            ],
        },
    ),
    7: (
        "1,000 tools stay within the prompt's budget (the time of a selection is a benchmark)",
        {
            "campaign/test_campaign_faults.py": [
                "test_promise_7_1000_tools_stay_within_the_budget_of_the_prompt"
            ],
            "gateway/catalogue/test_catalogue.py": [
                "test_a_tool_that_alone_exceeds_the_budget_does_not_keep_others_out"
            ],
        },
    ),
    8: (
        "Every wait is bounded and cancellable",
        {
            "gateway/downstream/test_pool.py": [
                "test_a_call_ends_at_its_deadline_and_the_server_is_told"
            ],
            "gateway/serving/test_ask.py": ["test_cancelling_a_question_reaches_the_tool"],
            "gateway/agent/test_agent_bounds.py": [
                "test_the_deadline_reports_what_was_called_before"
            ],
            "gateway/engine/test_engine_decoding.py": [
                "test_decoding_stops_within_one_step_of_being_cancelled"
            ],
            "campaign/test_campaign_disk.py": [
                "test_every_wait_is_measured_on_a_clock_that_does_not_jump"
            ],
        },
    ),
    9: (
        "One owner thread of the model, a bounded queue, `busy` as a result",
        {
            "gateway/engine/test_engine_thread.py": [
                "test_every_job_and_the_last_act_run_in_the_same_other_thread",
                "test_more_questions_than_places_are_busy",
            ],
            "gateway/agent/test_agent.py": ["test_a_full_queue_is_busy"],
        },
    ),
    10: (
        "Both protocol eras, as server and as client",
        {
            "gateway/serving/test_ask.py": ["test_ask_is_listed_with_its_contract_in_both_eras"],
            "gateway/serving/test_http.py": ["test_both_eras_are_served_on_one_address"],
            "gateway/downstream/test_pool.py": ["test_a_server_of_each_era_is_listed_and_called"],
        },
    ),
    11: (
        "An unmodified Claude Desktop file works; not its own downstream; the environment is a list",
        {
            "gateway/config/test_config.py": ["test_an_unmodified_claude_desktop_file_works"],
            "gateway/downstream/test_pool_ends.py": [
                "test_a_gateway_that_is_its_own_tool_server_ends_at_once_and_says_so",
                "test_a_child_sees_only_what_it_may",
            ],
        },
    ),
    12: (
        "Tools are pinned; strangers' text forges no turn border",
        {
            "gateway/catalogue/test_pinning.py": ["test_a_change_of_any_part_is_held_and_named"],
            "formats/test_trust.py": ["test_control_tokens_are_those_of_harmless_text"],
            "gateway/agent/test_agent_bounds.py": [
                "test_a_stranger_cannot_end_a_turn_in_a_tool_result"
            ],
        },
    ),
    13: (
        "HTTP: loopback, Host and Origin, tokens in constant time, sizes",
        {
            "gateway/serving/test_http.py": ["test_an_address_that_others_can_reach_is_refused"],
            "gateway/serving/test_http_middleware.py": [
                "test_only_requests_that_are_meant_for_this_server_get_in",
                "test_a_rebound_name_reaches_neither_the_token_check_nor_the_metadata",
                "test_a_body_that_says_it_is_too_large_is_refused_unread",
            ],
            "gateway/serving/test_http_timeouts.py": [
                "test_headers_that_never_end_are_not_waited_for"
            ],
            "gateway/serving/test_bearer_tokens.py": [
                "test_every_token_is_compared_whatever_is_given"
            ],
            "gateway/serving/test_large_results.py": [
                "test_a_10_mb_result_leaves_the_gateway_answering"
            ],
            "campaign/test_campaign_fuzz.py": [
                "test_promise_13_broken_messages_on_http_get_json_and_no_server_error"
            ],
            "campaign/test_campaign_security.py": [
                "test_promise_13_tokens_are_compared_in_constant_time_only"
            ],
        },
    ),
    14: (
        "Secrets appear nowhere",
        {
            "campaign/test_campaign_security.py": [
                "test_promise_14_no_secret_is_in_results_errors_status_or_logs",
                "test_promise_14_no_secret_is_on_any_output_of_the_commands",
                "test_promise_14_every_place_of_a_secret_is_known",
            ],
            "gateway/serving/test_bearer_tokens.py": ["test_no_token_is_ever_written_or_said"],
            "gateway/config/test_config.py": ["test_secrets_are_masked_in_every_representation"],
            "gateway/downstream/test_pool.py": [
                "test_the_reason_names_the_server_the_fault_and_no_secret"
            ],
        },
    ),
    15: (
        "Nothing that writes runs unless the question asks for it; a silent tool asks for leave",
        {
            "gateway/nlu/test_intent.py": [
                "test_what_is_no_request_is_not_asked_for_and_says_why",
                "test_what_may_be_a_request_is_unclear",
            ],
            "gateway/agent/test_call_checks.py": [
                "test_a_deed_that_was_not_asked_for_is_not_done_and_the_answer_says_why"
            ],
            "gateway/agent/test_approval_policy.py": [
                "test_a_silent_tool_is_asked_for_before_its_first_call_and_not_again",
                "test_nobody_to_ask_is_told_the_call_and_the_line_that_allows_it",
            ],
        },
    ),
    16: (
        "No argument of a call that writes comes out of a result; no answer is spoilt by a further call",
        {
            "campaign/test_campaign_tool_text.py": [
                "test_promise_16_a_model_that_obeys_results_gets_none_of_their_words_into_a_write",
                "test_promise_16_the_shipped_model_writes_no_call_out_of_a_result",
            ],
            "gateway/agent/test_call_checks.py": [
                "test_what_a_tool_answers_leads_to_no_deed",
                "test_a_failed_further_call_leaves_the_answer_and_says_what_failed",
            ],
        },
    ),
    18: (
        "Amounts, dates and units are exact, converted and said, or asked",
        {
            "gateway/nlu/test_money_forms.py": [
                "test_every_written_form_is_exact_or_asked",
                "test_what_was_reckoned_is_said_before_the_answer",
            ],
        },
    ),
    19: (
        "Every Python from 3.11.0 on",
        {
            "test_patterns.py": [
                "test_no_pattern_that_we_compile_is_one_that_older_pythons_match_wrongly",
                "test_a_possessive_character_means_the_same_as_when_it_is_spelled_out",
            ],
            "formats/test_runs.py": ["test_a_long_run_is_read_whole"],
        },
    ),
}


@cache
def names_in(file: str) -> set[str]:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)}


@pytest.mark.parametrize("number", PROMISES)
def test_the_tests_that_hold_a_promise_exist(number: int) -> None:
    said, holds = PROMISES[number]
    missing = [
        f"{file}::{name}"
        for file, names in holds.items()
        for name in names
        if name not in names_in(file)
    ]

    assert missing == [], f"promise {number}: {said}"


def test_every_promise_has_a_test() -> None:
    assert sorted(PROMISES) == [*range(1, 17), 18, 19]  # 17 is kept in part: errors, not shapes
    assert all(holds for _, holds in PROMISES.values())
