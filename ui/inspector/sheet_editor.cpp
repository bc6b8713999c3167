#include "ui/inspector/sheet_editor.h"

#include "ui/format/format.h"
#include "ui/inspector/field_note.h"
#include "ui/inspector/sheet_pane.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace wattscape::ui {
namespace {

/// Payments that make more or less than the price are allowed on the way, but not passed over in silence.
QString totalIfNotWhole(const FieldInfo& info, const FieldValue& value) {
    const auto* shares = std::get_if<ShareTable>(&value);
    if (!shares || info.rowUnit != Unit::day) {
        return {};
    }
    double sum = 0;
    for (const auto& row : *shares) {
        sum += row[1];
    }
    constexpr double halfACentOfAMillion = 5e-9;
    return std::abs(sum - 1) < halfACentOfAMillion ? QString()
                                                   : SheetEditor::tr("Adds up to %1, not to 100 %").arg(formatShare(sum));
}

}  // namespace

SheetEditor::SheetEditor(const FieldInfo& info, Commit commit, QWidget* parent)
    : FieldEditor(info, commit, parent),
      sheet_(info, std::move(commit)),
      pane_(new SheetPane(sheet_, translatedLabel(info))),
      summary_(new QWidget),
      meaning_(new QLabel),
      begin_(new QToolButton) {
    auto* layout = new QHBoxLayout(summary_);
    layout->setContentsMargins({});
    meaning_->setForegroundRole(QPalette::PlaceholderText);
    meaning_->setWordWrap(true);
    meaning_->setTextFormat(Qt::PlainText);
    begin_->setIcon(Theme::instance().icon(QStringLiteral("plus")));
    begin_->setAccessibleName(tr("Begin %1").arg(translatedLabel(info)));
    begin_->setToolTip(begin_->accessibleName());
    layout->addWidget(begin_);
    layout->addWidget(meaning_, 1);
    addControl(summary_);
    addControl(pane_);
    unfold(false);
    connect(begin_, &QToolButton::clicked, this, &SheetEditor::begin);
}

QWidget* SheetEditor::control() const {
    return pane_->isHidden() ? static_cast<QWidget*>(begin_) : pane_->view();
}

void SheetEditor::unfold(bool table) {
    summary_->setVisible(!table);
    pane_->setVisible(table);
    setFocusProxy(control());
}

void SheetEditor::begin() {
    if (sheet_.grows()) {
        pane_->addRow();
        return;
    }
    unfolded_ = true;
    unfold(true);
    pane_->refresh();
    pane_->view()->setFocus();
}

void SheetEditor::present(const Plan& plan, const FieldState& state) {
    sheet_.show(plan, state);
    const bool said = std::ranges::any_of(state.said, isSaid);
    const bool table = sheet_.grows() ? said && !state.mixed() : said || unfolded_;
    meaning_->setText(state.mixed() ? tr("mixed; a new list goes to all of them") : formatValue(plan, info(), {}));
    pane_->refresh();
    unfold(table);
    note().say(totalIfNotWhole(info(), state.common()));
}

void SheetEditor::settle() {
    pane_->settle();
}

void SheetEditor::takeBack() {
    pane_->takeBack();
}

}  // namespace wattscape::ui
