#include "ui/history/history_panel.h"

#include "ui/document/plan_document.h"
#include "ui/theme/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace wattscape::ui {

HistoryPanel::HistoryPanel(PlanDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), list_(new QListWidget) {
    list_->setAccessibleName(tr("History"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(list_);
    connect(&document_, &PlanDocument::historyChanged, this, &HistoryPanel::showHistory);
    // By row and not by item, and queued: going there rebuilds the list that is sending the signal.
    const auto go = [this] { document_.goToHistory(list_->currentRow()); };
    connect(list_, &QListWidget::itemClicked, this, go, Qt::QueuedConnection);
    connect(list_, &QListWidget::itemActivated, this, go, Qt::QueuedConnection);
    showHistory();
}

void HistoryPanel::showHistory() {
    const QStringList names = document_.history();
    list_->clear();
    list_->addItems(names);
    for (int row = document_.historyPosition() + 1; row < list_->count(); ++row) {
        list_->item(row)->setForeground(Theme::instance().quietText());
    }
    list_->setCurrentRow(document_.historyPosition());
}

}  // namespace wattscape::ui
