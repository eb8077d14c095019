"""The prefix store: forks, trims, evicts, and never changes what it holds."""

from typing import Any

import mlx.core as mx
from mlx_lm.models.cache import KVCache, RotatingKVCache

from gateway.engine.prefix_cache import PrefixStore

MANY = 10**9


def filled(ids: list[int], kind: Any = KVCache) -> list[Any]:
    """A one-layer cache whose keys are the ids themselves."""
    cache = kind()
    column = mx.array(ids, mx.float32).reshape(1, 1, len(ids), 1)
    cache.update_and_fetch(column, column)
    return [cache]


def held(cache: list[Any]) -> list[float]:
    keys, _ = cache[0].keys_and_values()
    return [float(k) for k in keys.reshape(-1).tolist()]


def extend(cache: list[Any], value: float) -> None:
    column = mx.array([value]).reshape(1, 1, 1, 1)
    cache[0].update_and_fetch(column, column)
    mx.eval(cache[0].keys)


def fork(store: PrefixStore, ids: list[int]) -> tuple[list[float], int]:
    found = store.fork(ids)
    return (held(found[0]), found[1]) if found else ([], 0)


def test_the_longest_common_beginning_is_forked() -> None:
    store = PrefixStore(MANY)
    store.keep([1, 2, 3], filled([1, 2, 3]), stable=True)
    store.keep([1, 2, 9, 9], filled([1, 2, 9, 9]), stable=True)

    assert fork(store, [1, 2, 3, 4]) == ([1, 2, 3], 3)
    assert fork(store, [1, 2, 9, 4]) == ([1, 2, 9], 3)
    assert fork(store, [7, 8]) == ([], 0)


def test_one_token_is_always_left_to_feed() -> None:
    store = PrefixStore(MANY)
    store.keep([1, 2, 3], filled([1, 2, 3]), stable=True)

    assert fork(store, [1, 2, 3]) == ([1, 2], 2)
    assert fork(store, [1]) == ([], 0)


def test_writing_to_a_fork_or_to_the_original_changes_no_entry() -> None:
    store = PrefixStore(MANY)
    original = filled([1, 2, 3])
    store.keep([1, 2, 3], original, stable=True)
    extend(original, 66)
    for value in (77, 88):
        found = store.fork([1, 2, 5])
        assert found
        extend(found[0], value)

        assert held(found[0]) == [1, 2, value]
    assert fork(store, [1, 2, 3, 4]) == ([1, 2, 3], 3)


def test_a_store_without_room_keeps_nothing() -> None:
    store = PrefixStore(0)
    store.keep([1, 2], filled([1, 2]), stable=True)

    assert (fork(store, [1, 2, 3]), store.nbytes) == (([], 0), 0)


def test_the_least_recently_used_entry_goes_first_and_passing_ones_before_it() -> None:
    size = filled([1])[0].nbytes
    store = PrefixStore(3 * size)
    store.keep([1, 1], filled([1, 1]), stable=True)
    store.keep([2, 2], filled([2, 2]), stable=True)
    store.keep([3, 3], filled([3, 3]), stable=False)
    fork(store, [1, 1, 1])
    store.keep([4, 4], filled([4, 4]), stable=True)
    assert fork(store, [3, 3, 3]) == ([], 0)
    store.keep([5, 5], filled([5, 5]), stable=True)

    assert fork(store, [2, 2, 2]) == ([], 0)
    assert fork(store, [1, 1, 1]) == ([1, 1], 2)
    assert store.nbytes == 3 * size


def test_an_entry_that_another_continues_is_replaced() -> None:
    store = PrefixStore(MANY)
    store.keep([1, 2], filled([1, 2]), stable=True)
    once = store.nbytes
    store.keep([1, 2, 3], filled([1, 2, 3]), stable=True)

    assert store.nbytes == once
    assert fork(store, [1, 2, 9]) == ([1, 2], 2)


def test_a_cache_that_cannot_be_trimmed_is_used_whole_or_not_at_all() -> None:
    def rotated() -> list[Any]:
        return filled([1, 2, 3], lambda: RotatingKVCache(max_size=2))

    store = PrefixStore(MANY)
    store.keep([1, 2, 3], rotated(), stable=True)

    assert store.fork([1, 2, 9]) is None
    found = store.fork([1, 2, 3, 4])
    assert found
    assert found[1] == 3
