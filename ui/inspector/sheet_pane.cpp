#include "ui/inspector/sheet_pane.h"

#include "ui/format/format.h"
#include "ui/format/refusal.h"
#include "ui/inspector/field_note.h"
#include "ui/inspector/sheet_view.h"
#include "ui/inspector/typed_change.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wattscape::ui {

SheetPane::SheetPane(Sheet& sheet, const QString& name, QWidget* parent)
    : QWidget(parent), sheet_(sheet), view_(new SheetView(sheet, name)), note_(new FieldNote) {
    const Theme& theme = Theme::instance();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.grid(1) / 2);
    layout->addWidget(view_);
    layout->addWidget(note_);
    makeQuestion();
    layout->addWidget(question_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    add_ = addButton(QStringLiteral("plus"), tr("Add a row: %1").arg(name), tr("Insert"));
    remove_ = addButton(QStringLiteral("trash-2"),
                        sheet.grows() ? tr("Remove the selected rows: %1").arg(name) : tr("Back to the default: %1").arg(name),
                        tr("Ctrl+Delete"));
    add_->setVisible(sheet.grows());
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    buttons->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(view_);

    connect(add_, &QToolButton::clicked, this, &SheetPane::addRow);
    connect(remove_, &QToolButton::clicked, this, &SheetPane::removeRows);
    connect(view_, &SheetView::addWanted, this, &SheetPane::addRow);
    connect(view_, &SheetView::removeWanted, this, &SheetPane::removeRows);
    connect(view_, &SheetView::understood, note_, &FieldNote::say);
    connect(view_, &SheetView::refused, this, &SheetPane::refuse);
    connect(view_, &SheetView::accepted, note_, &FieldNote::hush);
    connect(view_, &SheetView::pasted, this, &SheetPane::paste);
}

QToolButton* SheetPane::addButton(const QString& icon, const QString& name, const QString& keys) {
    auto* button = new QToolButton;
    button->setIcon(Theme::instance().icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void SheetPane::makeQuestion() {
    question_ = new QWidget;
    asked_ = new QLabel;
    own_ = new QPushButton;
    other_ = new QPushButton;
    asked_->setWordWrap(true);
    asked_->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(question_);
    auto* answers = new QHBoxLayout;
    layout->setContentsMargins({});
    layout->addWidget(asked_);
    layout->addLayout(answers);
    for (QPushButton* answer : {own_, other_}) {
        answer->installEventFilter(this);
        answers->addWidget(answer);
    }
    answers->addStretch();
    connect(own_, &QPushButton::clicked, this, [this] { take(pasted_.entries); });
    connect(other_, &QPushButton::clicked, this, [this] { take(pasted_.otherwise); });
    question_->hide();
}

QWidget* SheetPane::view() const {
    return view_;
}

void SheetPane::refresh() {
    view_->refresh();
    remove_->setEnabled(sheet_.rows() > 0 && !sheet_.isDefault());
}

void SheetPane::takeBack() {
    view_->takeBack();
    closeQuestion();
    note_->hush();
}

void SheetPane::settle() {
    view_->settle();
    takeBack();
}

void SheetPane::addRow() {
    if (!sheet_.grows()) {
        return;
    }
    if (const auto done = sheet_.addRow(); !done) {
        refuse(done.error());
        return;
    }
    note_->hush();
    view_->setFocus();
    view_->goTo(view_->model()->rowCount() - 1, 0);
}

void SheetPane::removeRows() {
    const std::vector<int> rows = view_->selectedRows();
    if (sheet_.isDefault() || (rows.empty() && sheet_.grows())) {
        note_->say(tr("Select the rows that should go"));
        return;
    }
    if (const auto done = sheet_.removeRows(rows); !done) {
        refuse(done.error());
        return;
    }
    note_->hush();
    const int left = view_->model()->rowCount();
    if (left > 0 && !rows.empty()) {
        view_->goTo(std::min(rows.front(), left - 1), 0);
    }
}

void SheetPane::refuse(const Error& error) {
    note_->refuse(reasonOf(error));
}

void SheetPane::paste(int row, int column, const QString& text) {
    const Result<PastedCells> pasted = readPasted(sheet_, row, column, text);
    if (!pasted) {
        const QString why = translated(pasted.error().what);
        const QString where = QString::fromStdString(pasted.error().where);
        note_->refuse(where.isEmpty() ? why : tr("Row %1: %2").arg(where, why));
        return;
    }
    pasted_ = *pasted;
    if (pasted_.otherwise.empty()) {
        take(pasted_.entries);
        return;
    }
    const auto reading = [&](const std::vector<Sheet::Entry>& entries) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (pasted_.entries[i].value != pasted_.otherwise[i].value) {
                const FieldInfo& info = sheet_.columns()[static_cast<std::size_t>(entries[i].column)];
                return formatValue({}, info, entries[i].value);
            }
        }
        return QString();
    };
    asked_->setText(tr("“%1” in what is pasted can be read in two ways:").arg(pasted_.example));
    own_->setText(reading(pasted_.entries));
    own_->setAccessibleName(tr("Read it as %1").arg(own_->text()));
    other_->setText(reading(pasted_.otherwise));
    other_->setAccessibleName(tr("Read it as %1").arg(other_->text()));
    note_->hush();
    question_->show();
    own_->setFocus();
}

void SheetPane::take(const std::vector<Sheet::Entry>& entries) {
    const auto done = sheet_.put(entries);
    closeQuestion();
    if (!done) {
        refuse(done.error());
    } else {
        note_->hush();
    }
}

void SheetPane::closeQuestion() {
    if (!question_->isHidden()) {
        question_->hide();
        view_->setFocus();
    }
    pasted_ = {};
}

bool SheetPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeQuestion();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace wattscape::ui
