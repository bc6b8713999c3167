#include "ui/shell/command_palette.h"

#include "ui/format/text_match.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace wattscape::ui {
namespace {

constexpr int kindRole = Qt::UserRole;

/// The text at the left, what kind of thing it is – or a command's keys – quietly at the right.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setPen(chosen ? option.palette.color(QPalette::HighlightedText) : Theme::instance().quietText());
        const QRect room = option.rect.adjusted(0, 0, -Theme::instance().grid(2), 0);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, index.data(kindRole).toString());
        painter->restore();
    }
};

}  // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, Search search, const QString& hint, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      entries_(std::move(entries)),
      search_(std::move(search)),
      line_(new QLineEdit),
      list_(new QListWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find anything"));
    line_->setPlaceholderText(hint);
    line_->setAccessibleName(tr("Find anything"));
    line_->setFont(Theme::instance().font(Theme::TextSize::heading));
    line_->installEventFilter(this);
    list_->setAccessibleName(tr("Matches"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setItemDelegate(new EntryDelegate(list_));
    auto* layout = new QVBoxLayout(this);
    const int gap = Theme::instance().grid(2);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(line_);
    layout->addWidget(list_);
    const QSize window = parent->size();
    resize(std::min(window.width() / 2, fontMetrics().averageCharWidth() * 90), window.height() / 2);
    move(parent->mapToGlobal(QPoint((window.width() - width()) / 2, window.height() / 8)));
    connect(line_, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(line_, &QLineEdit::returnPressed, this, &CommandPalette::chooseCurrent);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::chooseCurrent);
    find({});
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && list_->count() > 0) {
            list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, list_->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::find(const QString& typed) {
    std::vector<std::pair<int, PaletteEntry>> scored;
    for (const PaletteEntry& entry : entries_) {
        if (const int score = matchScore(typed, entry.text)) {
            scored.emplace_back(score, entry);
        }
    }
    if (search_ && !typed.trimmed().isEmpty()) {
        for (PaletteEntry& entry : search_(typed.trimmed())) {
            scored.emplace_back(entry.score, std::move(entry));
        }
    }
    std::size_t mostShown = 60;
    if (scored.empty()) {
        mostShown = 5;
        for (const PaletteEntry& entry : entries_) {
            scored.emplace_back(likeness(typed, entry.text), entry);
        }
    }
    std::ranges::stable_sort(scored, std::greater{}, [](const auto& entry) { return entry.first; });
    std::vector<PaletteEntry> best;
    for (std::size_t i = 0; i < std::min(scored.size(), mostShown) && scored[i].first > 0; ++i) {
        best.push_back(std::move(scored[i].second));
    }
    offer(std::move(best));
}

void CommandPalette::offer(std::vector<PaletteEntry> entries) {
    found_ = std::move(entries);
    list_->clear();
    for (const PaletteEntry& entry : found_) {
        auto* item = new QListWidgetItem(entry.text, list_);
        item->setData(kindRole, entry.kind);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(entry.text, entry.kind));
    }
    list_->setCurrentRow(found_.empty() ? -1 : 0);
}

void CommandPalette::chooseCurrent() {
    const int row = list_->currentRow();
    if (row < 0 || row >= static_cast<int>(found_.size())) {
        return;
    }
    const auto choose = found_[static_cast<std::size_t>(row)].choose;
    close();
    choose();
}

}  // namespace wattscape::ui
