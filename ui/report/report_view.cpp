#include "ui/report/report_view.h"

#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/report/report_drawing.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace wattscape::ui {

ReportView::ReportView(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      drawing_(new ReportDrawing(this)),
      pages_(new QPdfDocument(this)),
      view_(new QPdfView(this)),
      state_(new QLabel),
      bar_(new QHBoxLayout) {
    setFocusProxy(view_);
    view_->setAccessibleName(tr("Pages of the report"));
    view_->setPageMode(QPdfView::PageMode::MultiPage);
    view_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setDocument(pages_);
    state_->setForegroundRole(QPalette::PlaceholderText);
    const int gap = Theme::instance().grid(2);
    bar_->setContentsMargins(gap, gap / 2, gap, gap / 2);
    bar_->addWidget(state_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar_);
    layout->addWidget(view_, 1);
    constexpr int moment = 400;
    soon_.setInterval(moment);
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &ReportView::draw);
    connect(drawing_, &ReportDrawing::drawn, this, &ReportView::showPages);
    state_->setTextFormat(Qt::PlainText);
    connect(drawing_, &ReportDrawing::failed, state_, &QLabel::setText);
    connect(&session_.document(), &PlanDocument::planChanged, this, &ReportView::planChanged);
    connect(&session_.document(), &PlanDocument::planReplaced, this, &ReportView::planChanged);
}

ReportView::~ReportView() {
    view_->setDocument(nullptr);  // it is told of the document's end when half of it is gone
}

void ReportView::addCommand(QAction* command) {
    auto* button = new QToolButton;
    button->setDefaultAction(command);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar_->addWidget(button);
}

int ReportView::pageCount() const {
    return pages_->pageCount();
}

QString ReportView::text() const {
    QString text;
    for (int page = 0; page < pageCount(); ++page) text += pages_->getAllText(page).text();
    return text;
}

void ReportView::zoomBy(double factor) {
    constexpr double least = 0.2;
    constexpr double most = 8;
    const QSizeF page = pageCount() > 0 ? pages_->pagePointSize(0) : QSizeF();
    double present = view_->zoomFactor();
    if (view_->zoomMode() == QPdfView::ZoomMode::FitToWidth && !page.isEmpty()) {
        const double wide = page.width() / 72 * view_->logicalDpiX();
        present = (view_->viewport()->width() - view_->documentMargins().left() - view_->documentMargins().right()) / wide;
    }
    view_->setZoomMode(QPdfView::ZoomMode::Custom);
    view_->setZoomFactor(std::clamp(present * factor, least, most));
}

void ReportView::zoomToFit() {
    view_->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void ReportView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isOld_) planChanged();
}

void ReportView::planChanged() {
    isOld_ = true;
    if (!isVisible()) return;
    state_->setText(pageCount() > 0 ? tr("The plan has changed: drawing the report anew…") : tr("Drawing the report…"));
    soon_.start();
}

void ReportView::draw() {
    drawing_->draw(session_.document().plan(), folder_.filePath(QStringLiteral("report.pdf")));
}

void ReportView::showPages(const QString& pdf) {
    QFile file(pdf);
    if (!file.open(QIODevice::ReadOnly)) return;
    const int at = view_->verticalScrollBar()->value();
    pages_->close();
    bytes_.close();
    bytes_.setData(file.readAll());
    bytes_.open(QIODevice::ReadOnly);
    pages_->load(&bytes_);
    view_->verticalScrollBar()->setValue(at);
    state_->setText(tr("%n pages", nullptr, pageCount()));
    isOld_ = false;
}

}  // namespace wattscape::ui
