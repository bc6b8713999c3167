#include "ui/inspector/inspector_panel.h"

#include "core/model/references.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/format/format.h"
#include "ui/inspector/field_form.h"
#include "ui/inspector/field_states.h"
#include "ui/inspector/results_section.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wattscape::ui {

InspectorPanel::InspectorPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      title_(new QLabel),
      subtitle_(new QLabel),
      search_(new QLineEdit),
      results_(new ResultsSection),
      scroll_(new QScrollArea) {
    const Theme& theme = Theme::instance();
    title_->setFont(theme.font(Theme::TextSize::heading, true));
    title_->setWordWrap(true);
    title_->setTextFormat(Qt::PlainText);
    subtitle_->setTextFormat(Qt::PlainText);
    subtitle_->setForegroundRole(QPalette::PlaceholderText);
    search_->setPlaceholderText(tr("Find a field"));
    search_->setAccessibleName(tr("Find a field"));
    search_->setClearButtonEnabled(true);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.grid(2), theme.grid(2), theme.grid(2), 0);
    layout->setSpacing(theme.grid(1));
    for (QWidget* widget : {static_cast<QWidget*>(title_), static_cast<QWidget*>(subtitle_), static_cast<QWidget*>(results_),
                            static_cast<QWidget*>(search_)}) {
        layout->addWidget(widget);
    }
    layout->addWidget(scroll_, 1);

    PlanDocument& document = session_.document();
    connect(&session_, &Session::selectionChanged, this, &InspectorPanel::showSelection);
    connect(&session_, &Session::cursorChanged, this, &InspectorPanel::refresh);
    connect(&document, &PlanDocument::planReplaced, this, [this] {
        form_->takeBack();  // it belongs to the plan that is gone
        showSelection();
    });
    connect(&document, &PlanDocument::planChanged, this, &InspectorPanel::refresh);
    connect(&document, &PlanDocument::resultsChanged, this, [this] {
        form_->showResults();
        showResults();
    });
    connect(&Theme::instance(), &Theme::changed, this, &InspectorPanel::showResults);
    showSelection();
}

void InspectorPanel::focusFirstField() {
    focus(form_->firstEditor());
}

void InspectorPanel::focusField(const QString& key) {
    focus(form_->editorOf(key));
}

void InspectorPanel::focus(FieldEditor* editor) {
    if (!editor) {
        return;
    }
    editor->control()->setFocus(Qt::TabFocusReason);
    scroll_->ensureWidgetVisible(editor);
    if (auto* line = qobject_cast<QLineEdit*>(editor->control())) {
        line->selectAll();
    }
}

void InspectorPanel::showSelection() {
    std::vector<FieldInfo> fields = commonFields(session_.document().plan(), session_.selection());
    if (form_ && form_->isFor(fields)) {
        form_->showEntities(session_.selection());
    } else {
        if (form_) {
            // A click on one of its links may have led here: it goes when that is over.
            form_->settle();
            scroll_->takeWidget();
            form_->setParent(this);
            form_->deleteLater();
        }
        form_ = new FieldForm(session_, std::move(fields));
        connect(search_, &QLineEdit::textChanged, form_, &FieldForm::filter);
        form_->showEntities(session_.selection());
        form_->filter(search_->text());
        scroll_->setWidget(form_);
    }
    showTitle();
    showResults();
}

void InspectorPanel::refresh() {
    form_->refresh();
    showTitle();
    showResults();
}

void InspectorPanel::showResults() {
    const auto& selection = session_.selection();
    results_->setVisible(selection.size() < 2);
    if (selection.size() < 2) {
        const PlanDocument& document = session_.document();
        results_->show(document.results(), document.plan(), selection.empty() ? std::nullopt : std::optional(selection.front()),
                       session_.cursor());
    }
}

void InspectorPanel::showTitle() {
    const Plan& plan = session_.document().plan();
    const auto& selection = session_.selection();
    QString title = QString::fromStdString(plan.settings.name);
    QString subtitle = tr("Plan");
    if (selection.size() > 1) {
        title = tr("%1 selected").arg(formatCount(static_cast<double>(selection.size())));
        subtitle = form_->isEmpty() ? tr("Of several kinds: no field in common") : tr("A change goes to all of them");
    } else if (selection.size() == 1) {
        title = formatName(plan, selection.front());
        if (const auto kind = kindOfEntity(plan, selection.front())) subtitle = formatKind(*kind);
    }
    subtitle += QStringLiteral(" · ") + formatDay(session_.cursor());
    if (title_->text() != title) title_->setText(title);
    if (subtitle_->text() != subtitle) subtitle_->setText(subtitle);
}

}  // namespace wattscape::ui
