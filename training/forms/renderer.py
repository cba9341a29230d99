"""How every form and field of the product is drawn. `{{ form }}` gives the error summary and all fields."""

from typing import Any

from django.forms import BoundField
from django.forms.renderers import TemplatesSetting

NOT_A_BOX = {"checkbox", "radio", "radioselect", "checkboxselectmultiple", "file", "hidden"}


class Field(BoundField):
    """A field that knows the look of its box."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # A placeholder vanishes when one types; the label above does not.
        self.field.widget.attrs.pop("placeholder", None)

    def build_widget_attrs(self, attrs: dict[str, Any], widget: Any = None) -> dict[str, Any]:
        """Django's attributes, with the class of a text box."""
        built = super().build_widget_attrs(attrs, widget)
        if self.widget_type not in NOT_A_BOX:
            built.setdefault("class", "in")
        return built


class Renderer(TemplatesSetting):
    """Finds form templates where all others are found."""

    form_template_name = "includes/form.html"
    field_template_name = "includes/field.html"
    bound_field_class = Field
