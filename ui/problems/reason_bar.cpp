#include "ui/problems/reason_bar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace wattscape::ui {

ReasonBar::ReasonBar(QWidget* parent) : QWidget(parent), question_(new QLabel), reason_(new QLineEdit) {
    auto* row = new QHBoxLayout(this);
    const int gap = Theme::instance().grid(2);
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->setSpacing(gap);
    reason_->setPlaceholderText(tr("Why can this stay as it is?"));
    reason_->setObjectName(QStringLiteral("ReasonEdit"));
    reason_->setAccessibleName(tr("Reason for ignoring the issue"));
    auto* ignore = new QPushButton(tr("Ignore"));
    auto* cancel = new QPushButton(tr("Cancel"));
    question_->setTextFormat(Qt::PlainText);
    question_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
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
    issue_ = issue;
    question_->setToolTip(issue);
    question_->setAccessibleName(issue);
    reason_->clear();
    show();
    shortenQuestion();
    reason_->setFocus();
}

void ReasonBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shortenQuestion();
}

void ReasonBar::shortenQuestion() {
    question_->setText(question_->fontMetrics().elidedText(issue_, Qt::ElideRight, question_->width()));
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
