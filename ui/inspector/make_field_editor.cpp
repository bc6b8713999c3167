#include "ui/inspector/check_list_editor.h"
#include "ui/inspector/choice_editor.h"
#include "ui/inspector/line_editor.h"
#include "ui/inspector/notes_editor.h"
#include "ui/inspector/partner_amounts_editor.h"
#include "ui/inspector/sheet_editor.h"

namespace wattscape::ui {

FieldEditor* makeFieldEditor(const FieldInfo& info, FieldEditor::Commit commit) {
    switch (info.type) {
        case FieldType::flag:
        case FieldType::choice:
        case FieldType::reference:
        case FieldType::anyTask: return new ChoiceEditor(info, std::move(commit));
        case FieldType::choices:
        case FieldType::references: return new CheckListEditor(info, std::move(commit));
        case FieldType::numbers:
        case FieldType::steps:
        case FieldType::shares: return new SheetEditor(info, std::move(commit));
        case FieldType::byPartner: return new PartnerAmountsEditor(info, std::move(commit));
        default: break;
    }
    if (info.multiline) {
        return new NotesEditor(info, std::move(commit));
    }
    return new LineEditor(info, std::move(commit));
}

}  // namespace wattscape::ui
