#include "ui/problems/reason_bar.h"

#include "ui/problems/shortened_label.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace wattscape::ui {

ReasonBar::ReasonBar(QWidget* parent) : QWidget(parent), question_(new ShortenedLabel), reason_(new QLineEdit) {
    auto* row = new QHBoxLayout(this);
    const int gap = Theme::instance().grid(2);
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->setSpacing(gap);
    reason_->setPlaceholderText(tr("Why can this stay as it is?"));
    reason_->setObjectName(QStringLiteral("ReasonEdit"));
    reason_->setAccessibleName(tr("Reason for ignoring the issue"));
    auto* ignore = new QPushButton(tr("Ignore"));
    auto* cancel = new QPushButton(tr("Cancel"));
    row->addWidget(question_, 1);
    row->addWidget(reason_, 1);
    row->addWidget(ignore);
    row->addWidget(cancel);
    ignore->setEnabled(false);
    connect(reason_, &QLineEdit::textChanged, ignore,
            [ignore](const QString& text) { ignore->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason_, &QLineEdit::returnPressed, this, &ReasonBar::finish);
    connect(ignore, &QPushButton::clicked, this, &ReasonBar::finish);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ReasonBar::ask(const QString& issue) {
    question_->say(issue);
    reason_->clear();
    show();
    reason_->setFocus();
}

void ReasonBar::finish() {
    const QString reason = reason_->text().trimmed();
    if (!reason.isEmpty()) {
        hide();
        Q_EMIT given(reason);
    }
}

void ReasonBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace wattscape::ui
