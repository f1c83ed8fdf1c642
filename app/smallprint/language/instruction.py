"""Which passages of a contract speak to a machine that reads it, instead of to the parties."""

import re

# What asks a reader to drop its task, tells it what to answer, or names it as a machine. Contracts say "notwithstanding
# the foregoing" and "disregard", too: so an order counts only with its object, instructions or questions or the like.
_TASK = r"(?:instructions?|prompts?|questions?|rules?\s+(?:above|you)|system\s+messages?|tasks?|guidelines)"
_ORDERS = re.compile(
    rf"\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{{0,60}}\b(?:{_TASK}|(?:the\s+)?(?:above|previous|preceding)"
    r"\s+(?:and|text\s+and)\s+(?:answer|say|reply|respond|write|output|print|tell))\b"
    rf"|\b(?:new|updated|real|actual)\s+(?:{_TASK})\s*:"
    r"|\b(?:you\s+are|act\s+as|as)\s+(?:now\s+)?(?:an?\s+)?(?:AI|A\.I\.|artificial\s+intelligence|(?:large\s+)?language\s+"
    r"model|chat\s?bot|assistant\s+(?:that|who|which)|LLM)\b"
    r"|\b(?:to|attention|dear|note\s+to|hey)[,:]?\s+(?:the\s+|any\s+|all\s+)?(?:AI|LLM|language\s+model|chat\s?bot|"
    r"assistant|reviewing\s+(?:model|software|system))s?\b"
    r"|\b(?:AI|LLM|language\s+model|chat\s?bot|automated\s+reviewer|reviewing\s+(?:model|software|system))s?\b"
    r"[^.\n]{0,40}\b(?:must|should|shall|will|please|are\s+to|is\s+to)\s+(?:answer|say|reply|respond|report|state|output|"
    r"write|ignore|conclude)\b"
    r"|\b(?:answer|reply|respond|output|print|say)\s+(?:only\s+)?(?:with\s+|that\s+|:\s*)?(?:[\"“'‘](?:the\s)?|(?:yes|no)\b)"
    r"|\b(?:always|only|must|simply|just)\s+(?:answer|reply|respond)\b"
    r"|\b(?:if|when|whenever)\s+(?:you\s+are\s+|anyone\s+)?(?:asked|asks)\b[^.\n]{0,80}\b(?:answer|say|reply|respond|state)\b",
    re.IGNORECASE,
)
# Control tokens of chat templates, spelled out: Granite's, ChatML's, Llama's, Gemma's, Mistral's.
_ROLES = re.compile(
    r"<\|?/?\s*(?:im_start|im_end|start_of_role|end_of_role|end_of_text|endoftext|system|assistant|user|eot_id|"
    r"start_header_id|end_header_id|start_of_turn|end_of_turn|begin_of_text)\s*\|?>|\[/?INST\]|<</?SYS>>"
    r"|^\s*(?:system|assistant|user)\s*:\s",
    re.IGNORECASE | re.MULTILINE,
)


def speaks_to_machine(text: str) -> bool:
    """Say whether a passage gives orders to a program that reads it, or spells control tokens of a chat.

    Such a passage is text like any other on the page, and is no evidence: it is never quoted as an answer.
    """
    return _ROLES.search(text) is not None or _ORDERS.search(text) is not None
