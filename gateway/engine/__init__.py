"""The home of the model: loads it, constrains it, decodes with it.

This door is light: MLX, mlx-lm and llguidance are imported when `load_engine` runs, never before.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.engine.blas import BlasReport as BlasReport
    from gateway.engine.blas import blas_report as blas_report
    from gateway.engine.blas import free_cores as free_cores
    from gateway.engine.blas import limit_threads as limit_threads
    from gateway.engine.forward import Feed as Feed
    from gateway.engine.grammar import Constraint as Constraint
    from gateway.engine.grammar_compiler import Compiled as Compiled
    from gateway.engine.grammar_compiler import Compiler as Compiler
    from gateway.engine.grammar_compiler import tokenizer_of as tokenizer_of
    from gateway.engine.loading import Checkpoint as Checkpoint
    from gateway.engine.loading import find_folder as find_folder
    from gateway.engine.loading import load as load
    from gateway.engine.loading import on_cpu as on_cpu
    from gateway.engine.mlx_engine import MlxEngine as MlxEngine
    from gateway.engine.model_choice import ADAPTER_CONFIG as ADAPTER_CONFIG
    from gateway.engine.model_choice import ADAPTER_WEIGHTS as ADAPTER_WEIGHTS
    from gateway.engine.model_choice import NO_ADAPTER as NO_ADAPTER
    from gateway.engine.model_choice import SHIPPED as SHIPPED
    from gateway.engine.model_choice import ModelChoice as ModelChoice
    from gateway.engine.model_choice import model_folder as model_folder
    from gateway.engine.model_choice import read_json as read_json
    from gateway.engine.model_choice import resolve_model as resolve_model
    from gateway.engine.model_choice import told_format as told_format
    from gateway.engine.random_weights import QWEN3_06B as QWEN3_06B
    from gateway.engine.random_weights import SMALL as SMALL
    from gateway.engine.random_weights import random_model as random_model
    from gateway.engine.random_weights import write_random_checkpoint as write_random_checkpoint
    from gateway.engine.scripted import HANG as HANG
    from gateway.engine.scripted import ScriptedEngine as ScriptedEngine
    from gateway.engine.start import load_engine as load_engine
    from gateway.engine.tokenization import Encoder as Encoder
else:
    from gateway.core import door

    __getattr__, __all__ = door(__name__, __file__)
