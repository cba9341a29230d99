from typing import Any
def document_of(drawn: Any, seed: int, difficulty: int) -> dict[str, Any]:
    return {}
